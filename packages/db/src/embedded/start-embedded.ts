import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { createCluster, hasCluster, pgdataOf, setPassword } from './cluster.ts'
import { findRunning, forgetReusedPid, serverUrl } from './find-running.ts'
import { isPostgres } from './is-postgres.ts'
import { keepRunning } from './keep-running.ts'
import { choosePlace, type Place } from './place.ts'
import { halt, launch, readPostmaster, type StopMode } from './postmaster.ts'
import { type ServerUser, serverUser } from './server-user.ts'
import { pickPort } from './settings.ts'
import { withStartLock } from './start-lock.ts'
import { isAlive, readState, writeState } from './state.ts'
import { diskFull, isDiskFull } from './why-not-started.ts'

export interface EmbeddedOptions {
  /** The requested data directory; created when it is missing. */
  readonly dataDir: string
  /** For tests: nothing is synced to disk, and `stop` removes the directory. */
  readonly ephemeral?: boolean
  /** Called with a sentence worth showing: the data is elsewhere, or a server was already running. */
  readonly say?: (sentence: string) => void
}

export interface EmbeddedServer extends AsyncDisposable {
  /** `postgres://…@127.0.0.1:<port>/hora`, password included. */
  readonly url: string
  /** The actual data directory. */
  readonly home: string
  /** False when another live process started the server: `stop` then leaves it running. */
  readonly isOwner: boolean
  /** Why the database cannot be used, in a sentence; null if nothing is known. */
  problem(): string | null
  /** Ends open connections, flushes everything to disk, and waits until the process has ended. */
  stop(): Promise<void>
  /** Restarts on the same port; `immediate` is a crash with recovery. */
  restart(mode: StopMode): Promise<void>
}

interface Started {
  readonly pid: number
  readonly port: number
  readonly password: string
  readonly isOwner: boolean
}

/**
 * Starts the PostgreSQL that comes with Hora, on a free port of 127.0.0.1 with a generated password. A server that
 * already runs on the data is reused: shared while its owner process lives, else taken over. A server that dies is
 * restarted. Throws one clear sentence when it cannot start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = serverUser(pgdataOf(options.dataDir))
  const say = options.say ?? (() => {})
  const place = choosePlace(options.dataDir, user, findBinaries(), say)
  const ephemeral = options.ephemeral ?? false
  const started = await withStartLock(place.home, async () => {
    return (await joinRunning(place, say)) ?? (await startOwn(place, user, ephemeral))
  })
  return handle(place, user, options, started)
}

async function joinRunning(place: Place, say: (sentence: string) => void): Promise<Started | undefined> {
  const state = readState(place.home)
  const running = await findRunning(place.home, state)
  if (running === undefined || state === undefined) return undefined
  const isOwner = state.owner === 0 || !isAlive(state.owner)
  if (isOwner) {
    writeState(place.home, { ...state, port: running.port, owner: process.pid })
    say(`A process that has ended left the database running. This one takes it over.`)
  } else {
    say(
      `Another Hora (process ${state.owner}) already runs this database. Both show and change the same data, and the database stops with the other one. For separate data, set HORA_DATA_DIR to another directory.`,
    )
  }
  return { pid: running.pid, port: running.port, password: state.password, isOwner }
}

async function startOwn(place: Place, user: ServerUser | undefined, ephemeral: boolean): Promise<Started> {
  const known = readState(place.home)
  const password = hasCluster(place.home)
    ? (known?.password ?? setPassword(place, pgdataOf(place.home), user))
    : createCluster(place, user, !ephemeral)
  const port = await pickPort(known?.port ?? 0)
  writeState(place.home, { password, port, owner: process.pid })
  const { pid } = await launchWithRetries(place, user, port, ephemeral)
  return { pid, port, password, isOwner: true }
}

/** Retries, because after a `kill -9` the old server's children need a moment to release its memory. */
async function launchWithRetries(
  place: Place,
  user: ServerUser | undefined,
  port: number,
  ephemeral: boolean,
) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(place, user, port, ephemeral)
    } catch (error) {
      if (attempt === 4) throw error
      await sleep(250 * attempt)
    }
  }
}

function handle(
  place: Place,
  user: ServerUser | undefined,
  options: EmbeddedOptions,
  started: Started,
): EmbeddedServer {
  const { port, password } = started
  const ephemeral = options.ephemeral ?? false
  const pid = () => readPostmaster(pgdataOf(place.home))?.pid ?? started.pid
  let isOwner = started.isOwner
  let forget = isOwner ? stopOnExit(pid) : () => {}
  const state = () => (ephemeral ? 'running' : stateOf(place.home, started.pid, isOwner))
  const revive = async () => {
    if (!isOwner) {
      writeState(place.home, { password, port, owner: process.pid })
      forget = stopOnExit(pid)
      isOwner = true
    }
    forgetReusedPid(pgdataOf(place.home))
    await launchWithRetries(place, user, port, ephemeral)
  }
  const guardian = keepRunning({ state, revive, say: options.say ?? (() => {}) })
  const halted = async () => {
    forget()
    await halt(place, pid(), ephemeral ? 'immediate' : 'fast')
    if (ephemeral) rmSync(place.home, { recursive: true, force: true })
    else writeState(place.home, { password, port, owner: 0 })
  }
  let stopping: Promise<void> | undefined
  const stop = async () => {
    guardian.end()
    if (isOwner) stopping ??= guardian.whilePaused(halted)
    await stopping
  }
  const restart = (mode: StopMode) =>
    guardian.whilePaused(async () => {
      await halt(place, pid(), mode)
      await launchWithRetries(place, user, port, ephemeral)
    })
  const problem = () => guardian.problem ?? (isDiskFull(place.home) ? diskFull : null)
  const url = serverUrl(port, password)
  return { url, home: place.home, isOwner, problem, stop, restart, [Symbol.asyncDispose]: stop }
}

/**
 * A crash leaves a `postmaster.pid`, whose number may belong to another program by now. A server of another Hora counts
 * as running while that Hora lives, because that one revives it.
 */
function stateOf(home: string, startedPid: number, isOwner: boolean): 'running' | 'starting' | 'dead' {
  const found = readPostmaster(pgdataOf(home))
  const pid = found?.pid ?? startedPid
  if (isAlive(pid) && isPostgres(pid)) return found?.isReady === false ? 'starting' : 'running'
  const owner = readState(home)?.owner ?? 0
  return isOwner || (owner !== 0 && !isAlive(owner)) ? 'dead' : 'running'
}

/** Stops the server when the process exits without `stop`. Returns a function that cancels this. */
function stopOnExit(pid: () => number): () => void {
  const onExit = () => {
    if (process.platform !== 'win32' && isAlive(pid())) process.kill(pid(), 'SIGINT')
  }
  process.once('exit', onExit)
  return () => void process.off('exit', onExit)
}
