import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pgdataOf } from './cluster.ts'
import { isPostgres } from './is-postgres.ts'
import { readPostmaster } from './postmaster.ts'
import { copyReadyCluster } from './ready-cluster.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'
import { isAlive, readState } from './state.ts'

const prefix = 'hora-test-'

/**
 * Starts a server on an empty throw-away cluster. It is a copy of one that is created once per version, which takes a
 * tenth of the time. Servers left behind by killed test runs are stopped first.
 */
export async function startEphemeral(): Promise<EmbeddedServer> {
  await sweepAbandoned()
  const home = mkdtempSync(path.join(tmpdir(), prefix))
  if (process.platform !== 'win32') chmodSync(home, 0o711)
  copyReadyCluster(home)
  return await startEmbedded({ dataDir: home, ephemeral: true })
}

async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const home = path.join(tmpdir(), name)
    if (!isAbandoned(home)) continue
    const running = readPostmaster(pgdataOf(home))
    if (running !== undefined && isAlive(running.pid) && isPostgres(running.pid)) await end(running.pid)
    rmSync(home, { recursive: true, force: true })
  }
}

/** Whether the server is ours and the process that started it is gone. */
function isAbandoned(home: string): boolean {
  const entry = lstatSync(home, { throwIfNoEntry: false })
  const isOurs = entry?.isDirectory() && (process.getuid === undefined || entry.uid === process.getuid())
  const owner = isOurs ? readState(home)?.owner : undefined
  return owner !== undefined && !isAlive(owner)
}

/** Waits until the server is gone, because it writes into its directory until the end. */
async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGQUIT')
  for (let i = 0; i < 200 && isAlive(pid); i++) await sleep(10)
}
