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
 * Copies an empty cluster into `home`. The original is created once per version and cached in the package; copying
 * takes a tenth of the time of creating one. For tests only, since all copies share one password. If the cache is not
 * writable, nothing is copied and the start creates a cluster as usual.
 */
export function copyReadyCluster(home: string): void {
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

/** Creates the cluster in a directory that the server's user can reach, then copies it to our private cache. */
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

/** Another test run may have created it meanwhile; both are equally good. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    rmSync(from, { recursive: true, force: true })
  }
}
