import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import postgres from 'postgres'
import { proofChannel, proofOfHearing } from './proof-of-hearing.ts'
import { wakeableLoop } from './wakeable-loop.ts'

/** Follows what commits say on one channel. */
export interface Observer {
  readonly channel: string
  said(payload: string): void
  /** Something may have been said that was not heard: the connection is lost, or is back. */
  missed(): void
  /** All that was committed before this moment, by `performance.now()`, has been passed on. */
  caughtUp?(moment: number): void
}

export interface ListenerOptions {
  readonly url: string
  /** Other connections: the listening one must hear what they say. */
  readonly db: Db
  readonly observers: readonly Observer[]
}

export interface Listener extends AsyncDisposable {
  /** Process id of the database's side of the connection; null while nothing is heard. */
  readonly backend: number | null
}

/** Milliseconds between questions whether all has been heard. */
const askEvery = 250

/** Listens on one connection until it is disposed; connects again when the connection is lost. */
export function openListener({ url, db, observers }: ListenerOptions): Listener {
  const proof = proofOfHearing(db)
  const all: readonly Observer[] = [...observers, { channel: proofChannel, ...proof }]
  let closed = false
  let backend: number | null = null
  let trying = false
  const missed = () => {
    for (const observer of all) observer.missed()
  }
  const lost = () => {
    backend = null
    missed()
    void listen()
  }
  const sql = connect(url, all, lost)
  const listen = async () => {
    if (trying) return
    trying = true
    while (!closed && backend === null) {
      const pid = await startListening(sql, all).catch(() => null)
      if (pid !== null && (await proof.hears())) {
        backend = pid
        missed()
      } else await sleep(100)
    }
    trying = false
  }
  const asking = wakeableLoop(async () => {
    const [asked, moment] = [backend, performance.now()]
    const answered = asked === null ? null : await readBackend(sql).catch(() => null)
    if (answered !== null && backend === asked) {
      if (answered === asked) for (const { caughtUp } of all) caughtUp?.(moment)
      else lost()
    }
    return askEvery
  })
  void listen()
  asking.wake()
  return {
    get backend() {
      return backend
    },
    [Symbol.asyncDispose]: async () => {
      closed = true
      await sql.end({ timeout: 1 })
      await asking[Symbol.asyncDispose]()
    },
  }
}

type NoTypes = Record<string, never>
type Sql = postgres.Sql<Record<string, unknown>>

function connect(url: string, observers: readonly Observer[], onclose: () => void): Sql {
  const onnotify = (channel: string, payload: string) => {
    for (const observer of observers) if (observer.channel === channel) observer.said(payload)
  }
  return postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    connect_timeout: 2,
    keep_alive: 15,
    backoff: () => 0.03,
    onnotice: () => {},
    onnotify,
    onclose,
    connection: { application_name: 'hora events', statement_timeout: 5_000 },
  } as postgres.Options<NoTypes>)
}

/** Begins to listen; gives the process id of the session that does. One message, so that it is one session. */
async function startListening(sql: Sql, observers: readonly Observer[]): Promise<number | null> {
  const channels = new Set(observers.map(({ channel }) => channel))
  const statements = [...channels].map((channel) => `listen ${channel};`)
  const results = await sql.unsafe(`${statements.join(' ')} select pg_backend_pid() as pid`)
  return (results.flat().at(-1) as { pid: number } | undefined)?.pid ?? null
}

/**
 * The session's process id. By the time it answers, the server has sent all that others committed before it was
 * asked, and the driver has passed it on: notifications come before the answer in the same stream of bytes.
 */
async function readBackend(sql: Sql): Promise<number | null> {
  const [row] = await sql.unsafe<{ pid: number }[]>('select pg_backend_pid() as pid')
  return row?.pid ?? null
}
