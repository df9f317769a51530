import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { createCluster, hasCluster, pgdataOf, setPassword } from './cluster.ts'
import { findRunning, serverUrl } from './find-running.ts'
import { keepRunning } from './keep-running.ts'
import { choosePlace, type Place } from './place.ts'
import { halt, launch, readPostmaster, type StopMode } from './postmaster.ts'
import { type ServerUser, serverUser } from './server-user.ts'
import { pickPort } from './settings.ts'
import { withStartLock } from './start-lock.ts'
import { isAlive, readState, writeState } from './state.ts'

export interface EmbeddedOptions {
  /** Where the data shall live; made when it is missing. */
  readonly dataDir: string
  /** For tests: nothing is forced to disk, and `stop` removes the directory. */
  readonly ephemeral?: boolean
  /** Hears, in a sentence, what is good to know: that the data live elsewhere, that a server was found running. */
  readonly say?: (sentence: string) => void
}

export interface EmbeddedServer extends AsyncDisposable {
  /** `postgres://…@127.0.0.1:<port>/hora`, password included. */
  readonly url: string
  /** Where the data really are. */
  readonly home: string
  /** False when another live process started the server: `stop` then leaves it running. */
  readonly isOwner: boolean
  /** Ends open connections, writes everything down, waits until the process is gone. */
  stop(): Promise<void>
  /** Stops and starts on the same port; `immediate` is a crash with recovery. */
  restart(mode: StopMode): Promise<void>
}

interface Started {
  readonly pid: number
  readonly port: number
  readonly password: string
  readonly isOwner: boolean
}

/**
 * Starts the PostgreSQL that comes with Hora, on a free port of 127.0.0.1 with a generated password. A server
 * that already runs on the data is used: as its guest while the process that started it lives, else as its new
 * owner. A server that dies by itself is started again. Throws one clear sentence when it cannot start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = serverUser(pgdataOf(options.dataDir))
  const say = options.say ?? (() => {})
  const place = choosePlace(options.dataDir, user, findBinaries(), say)
  const ephemeral = options.ephemeral ?? false
  const started = await withStartLock(place.home, async () => {
    return (await joinRunning(place, say)) ?? (await startAnew(place, user, ephemeral))
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
    say(`The database was left running by a process that is gone; it is taken over.`)
  } else {
    say(
      `Another Hora (process ${state.owner}) already runs this database: both show and change the same data, and when that one stops, the database goes with it. For data of its own, set HORA_DATA_DIR to another directory.`,
    )
  }
  return { pid: running.pid, port: running.port, password: state.password, isOwner }
}

async function startAnew(place: Place, user: ServerUser | undefined, ephemeral: boolean): Promise<Started> {
  const known = readState(place.home)
  const password = hasCluster(place.home)
    ? (known?.password ?? setPassword(place, pgdataOf(place.home), user))
    : createCluster(place, user, !ephemeral)
  const port = await pickPort(known?.port ?? 0)
  writeState(place.home, { password, port, owner: process.pid })
  const { pid } = await launchPatiently(place, user, port, ephemeral)
  return { pid, port, password, isOwner: true }
}

/** After a `kill -9` the children of the old server need a moment to let go of its memory. */
async function launchPatiently(place: Place, user: ServerUser | undefined, port: number, ephemeral: boolean) {
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
  const { port, password, isOwner } = started
  const ephemeral = options.ephemeral ?? false
  const pid = () => readPostmaster(pgdataOf(place.home))?.pid ?? started.pid
  const launchAgain = async () => void (await launchPatiently(place, user, port, ephemeral))
  const guardian = keepRunning(
    () => !isOwner || ephemeral || isAlive(pid()),
    launchAgain,
    options.say ?? (() => {}),
  )
  const forget = isOwner ? stopOnExit(pid) : () => {}
  const halted = async () => {
    forget()
    await halt(place, pid(), ephemeral ? 'immediate' : 'fast')
    if (ephemeral) rmSync(place.home, { recursive: true, force: true })
    else writeState(place.home, { password, port, owner: 0 })
  }
  let stopping: Promise<void> | undefined
  const stop = async () => {
    guardian.end()
    if (isOwner) stopping ??= guardian.standAside(halted)
    await stopping
  }
  const restart = (mode: StopMode) =>
    guardian.standAside(async () => {
      await halt(place, pid(), mode)
      await launchAgain()
    })
  const url = serverUrl(port, password)
  return { url, home: place.home, isOwner, stop, restart, [Symbol.asyncDispose]: stop }
}

/** The last chance of a process that ends without `stop`; returns how to give it up. */
function stopOnExit(pid: () => number): () => void {
  const onExit = () => {
    if (process.platform !== 'win32' && isAlive(pid())) process.kill(pid(), 'SIGINT')
  }
  process.once('exit', onExit)
  return () => void process.off('exit', onExit)
}
