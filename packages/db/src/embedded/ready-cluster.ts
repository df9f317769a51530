import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageRoot } from '../package-root.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { copyCluster, createCluster, pgdataOf } from './cluster.ts'
import { choosePlace } from './place.ts'
import { serverUser } from './server-user.ts'
import { readState, writeState } from './state.ts'

/**
 * Lays an empty cluster into `home`, copied from one that is made once per version and kept in the package's
 * cache: that takes a tenth of the time of making one. For tests, since all copies have one password. Where the
 * cache cannot be written nothing is laid, and the start makes a cluster as usual.
 */
export function layReadyCluster(home: string): void {
  const ready = readyCluster(findBinaries())
  const password = ready === undefined ? undefined : readState(ready)?.password
  if (ready === undefined || password === undefined) return
  mkdirSync(home, { recursive: true })
  copyCluster(pgdataOf(ready), pgdataOf(home), serverUser())
  writeState(home, { password, port: 0, owner: process.pid })
}

function readyCluster(binaries: Binaries): string | undefined {
  const cache = path.join(packageRoot(), 'node_modules/.cache/hora-postgresql')
  const target = path.join(cache, binaries.version)
  if (existsSync(path.join(target, 'server.json'))) return target
  try {
    mkdirSync(cache, { recursive: true, mode: 0o700 })
    const copy = mkdtempSync(path.join(cache, 'draft-'))
    fill(copy, binaries)
    moveUnlessThere(copy, target)
    return target
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS'))
      return undefined
    throw error
  }
}

/** Made where the server's user gets to, then copied to where only we get to. */
function fill(copy: string, binaries: Binaries): void {
  const user = serverUser()
  const draft = mkdtempSync(path.join(tmpdir(), 'hora-template-'))
  if (process.platform !== 'win32') chmodSync(draft, 0o711)
  try {
    const password = createCluster(
      choosePlace(draft, user, binaries, () => {}),
      user,
      false,
    )
    copyCluster(pgdataOf(draft), pgdataOf(copy), undefined)
    writeState(copy, { password, port: 0, owner: 0 })
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Another test run may have made it meanwhile: either will do. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    rmSync(from, { recursive: true, force: true })
  }
}
