import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageRoot } from '../package-root.ts'
import { findBinaries } from './binaries.ts'
import { copyCluster, createCluster, pgdataOf } from './cluster.ts'
import { isPostgres } from './is-postgres.ts'
import { choosePlace } from './place.ts'
import { readPostmaster } from './postmaster.ts'
import { serverUser } from './server-user.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'
import { isAlive, readState, writeState } from './state.ts'

const prefix = 'hora-test-'

/**
 * Starts a server on an empty throw-away cluster, copied from one that is made once per version: that takes a
 * tenth of the time of making it. Servers that killed test runs left behind are stopped first.
 */
export async function startEphemeral(): Promise<EmbeddedServer> {
  sweepAbandoned()
  const home = mkdtempSync(path.join(tmpdir(), prefix))
  if (process.platform !== 'win32') chmodSync(home, 0o711)
  const template = readyTemplate()
  const password = readState(template)?.password
  if (password !== undefined) {
    copyCluster(pgdataOf(template), pgdataOf(home), serverUser())
    writeState(home, { password, port: 0, owner: process.pid })
  }
  return await startEmbedded({ dataDir: home, ephemeral: true })
}

/** The directory of the cluster to copy, in the package's cache; made when this version has none yet. */
function readyTemplate(): string {
  const binaries = findBinaries()
  const cache = path.join(packageRoot(), 'node_modules/.cache/hora-postgresql')
  const target = path.join(cache, binaries.version)
  if (existsSync(path.join(target, 'server.json'))) return target
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  const draft = mkdtempSync(path.join(tmpdir(), `${prefix}template-`))
  if (process.platform !== 'win32') chmodSync(draft, 0o711)
  const user = serverUser()
  const password = createCluster(
    choosePlace(draft, user, binaries, () => {}),
    user,
    false,
  )
  const copy = mkdtempSync(path.join(cache, 'draft-'))
  copyCluster(pgdataOf(draft), pgdataOf(copy), undefined)
  writeState(copy, { password, port: 0, owner: 0 })
  rmSync(draft, { recursive: true, force: true })
  moveUnlessThere(copy, target)
  return target
}

/** Another test run may have made it meanwhile: either will do. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    rmSync(from, { recursive: true, force: true })
  }
}

function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const home = path.join(tmpdir(), name)
    const entry = lstatSync(home, { throwIfNoEntry: false })
    const isOurs = entry?.isDirectory() && (process.getuid === undefined || entry.uid === process.getuid())
    const owner = isOurs ? readState(home)?.owner : undefined
    if (owner === undefined || isAlive(owner)) continue
    const running = readPostmaster(pgdataOf(home))
    if (running !== undefined && isAlive(running.pid) && isPostgres(running.pid))
      process.kill(running.pid, 'SIGQUIT')
    rmSync(home, { recursive: true, force: true })
  }
}
