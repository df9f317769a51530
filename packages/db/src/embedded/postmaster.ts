import { execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { programPath } from './binaries.ts'
import { pgdataOf } from './cluster.ts'
import { cleanEnvironment } from './env.ts'
import type { Place } from './place.ts'
import { asUser, type ServerUser } from './server-user.ts'
import { serverOptions } from './settings.ts'
import { isAlive } from './state.ts'
import { whyNotStarted } from './why-not-started.ts'

export type StopMode = 'fast' | 'immediate'

export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly isReady: boolean
}

const startTimeout = 60_000
const stopTimeout = 30_000

/** The lines of `postmaster.pid`: pid, directory, start, port, socket, address, shared memory, status. */
export function readPostmaster(pgdata: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(pgdata, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Math.abs(Number(lines[0]))
    if (!Number.isInteger(pid) || pid === 0) return undefined
    return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** Starts the server and returns when it accepts connections. On failure, throws one sentence that says why. */
export async function launch(
  place: Place,
  user: ServerUser | undefined,
  port: number,
  ephemeral: boolean,
): Promise<Postmaster> {
  const hasExited = startProcess(place, user, port, ephemeral)
  for (const deadline = Date.now() + startTimeout; Date.now() < deadline; await sleep(5)) {
    const found = readPostmaster(pgdataOf(place.home))
    if (found?.isReady && found.port === port && isAlive(found.pid)) return found
    if (hasExited()) break
  }
  const said = readFileSync(logPath(place.home), 'utf8').trim().split('\n').slice(-5).join('\n')
  throw new Error(whyNotStarted(place.home, port, said))
}

function startProcess(place: Place, user: ServerUser | undefined, port: number, ephemeral: boolean) {
  const options = ['-D', pgdataOf(place.home), ...serverOptions(port, ephemeral)]
  try {
    freshLog(place.home)
    return process.platform === 'win32' ? startByControl(place, options) : startDirectly(place, user, options)
  } catch (error) {
    throw new Error(whyNotStarted(place.home, port, String(error)), { cause: error })
  }
}

/** Stops the server and returns when its process has ended. `fast` leaves clean data files. */
export async function halt(place: Place, pid: number, mode: StopMode): Promise<void> {
  if (process.platform === 'win32') {
    const options = ['stop', '-w', '-m', mode, '-D', pgdataOf(place.home)]
    execFileSync(programPath(place.binaries, 'pg_ctl'), options, { stdio: 'ignore', env: cleanEnvironment() })
    return
  }
  if (isAlive(pid)) process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
  for (const deadline = Date.now() + stopTimeout; isAlive(pid); await sleep(5)) {
    if (Date.now() > deadline) throw new Error(`The embedded PostgreSQL (process ${pid}) does not stop.`)
  }
}

/** Starts a separate process group, so that Ctrl-C ends the application before its database. */
function startDirectly(
  place: Place,
  user: ServerUser | undefined,
  options: readonly string[],
): () => boolean {
  const log = openSync(logPath(place.home), 'a')
  const child = spawn(programPath(place.binaries, 'postgres'), options, {
    cwd: place.home,
    env: cleanEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
    ...asUser(user),
  })
  closeSync(log)
  let exited = false
  child.once('exit', () => {
    exited = true
  })
  child.once('error', () => {
    exited = true
  })
  child.unref()
  return () => exited
}

/** On Windows `pg_ctl` drops administrator rights, because the server refuses to run with them. */
function startByControl(place: Place, [, pgdata = '', ...options]: readonly string[]): () => boolean {
  const quoted = options.map((option) => `"${option}"`).join(' ')
  const args = ['start', '-W', '-D', pgdata, '-l', logPath(place.home), '-o', quoted]
  execFileSync(programPath(place.binaries, 'pg_ctl'), args, { stdio: 'ignore', env: cleanEnvironment() })
  return () => false
}

/** Keeps the log of the last server that ran. Those of failed starts replace each other. */
function freshLog(home: string): void {
  const log = logPath(home)
  if (existsSync(log) && readFileSync(log, 'utf8').includes('ready to accept connections')) {
    renameSync(log, `${log}.1`)
  } else rmSync(log, { force: true })
  closeSync(openSync(log, 'a', 0o600))
}

function logPath(home: string): string {
  return path.join(home, 'server.log')
}
