import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import { endHungStatements } from '@hora/db/end-hung-statements'
import postgres from 'postgres'
import { deliveryCheck, deliveryCheckChannel } from './delivery-check.ts'
import { wakeableLoop } from './wakeable-loop.ts'

/** Receives the database's notifications on one channel. */
export interface Observer {
  readonly channel: string
  onNotification(payload: string): void
  /** Notifications may have been missed: the connection was lost, or is back. */
  onGap(): void
  /** All notifications committed before this moment (`performance.now()`) have been passed on. */
  onCaughtUp?(moment: number): void
}

export interface ListenerOptions {
  readonly url: string
  /** Other connections. The listening connection must receive what they send. */
  readonly db: Db
  readonly observers: readonly Observer[]
}

export interface Listener extends AsyncDisposable {
  /** The connection's process id in the database; null while no notification can arrive. */
  readonly backend: number | null
}

/** Milliseconds between checks that the connection still receives. */
const checkInterval = 250

/** The listening connection runs only short statements, so silence shows soon. */
const hungLimits = { statement: 3_000, waiting: 3_000 }

/** Listens on one connection until it is disposed. Reconnects when the connection is lost. */
export function openListener({ url, db, observers }: ListenerOptions): Listener {
  const check = deliveryCheck(db)
  const all: readonly Observer[] = [...observers, { channel: deliveryCheckChannel, ...check }]
  let closed = false
  let backend: number | null = null
  let connecting = false
  const reportGap = () => {
    for (const observer of all) observer.onGap()
  }
  const reconnect = () => {
    backend = null
    reportGap()
    void listen()
  }
  const sql = connect(url, all, reconnect)
  const listen = async () => {
    if (connecting) return
    connecting = true
    while (!closed && backend === null) {
      const pid = await startListening(sql, all).catch(() => null)
      if (pid !== null && (await check.receives())) {
        backend = pid
        reportGap()
      } else await sleep(100)
    }
    connecting = false
  }
  const checking = wakeableLoop(async () => {
    const [expected, moment] = [backend, performance.now()]
    const answered = expected === null ? null : await readBackend(sql).catch(() => null)
    if (answered !== null && backend === expected) {
      if (answered === expected) for (const { onCaughtUp } of all) onCaughtUp?.(moment)
      else reconnect()
    }
    return checkInterval
  })
  const stopLooking = endHungStatements(sql, { url, ...hungLimits })
  void listen()
  checking.wake()
  return {
    get backend() {
      return backend
    },
    [Symbol.asyncDispose]: async () => {
      closed = true
      stopLooking()
      await sql.end({ timeout: 1 })
      await checking[Symbol.asyncDispose]()
    },
  }
}

type NoTypes = Record<string, never>
type Sql = postgres.Sql<Record<string, unknown>>

function connect(url: string, observers: readonly Observer[], onclose: () => void): Sql {
  const onnotify = (channel: string, payload: string) => {
    for (const observer of observers) if (observer.channel === channel) observer.onNotification(payload)
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

/** Starts to listen and returns the process id. One message, so that both statements use the same connection. */
async function startListening(sql: Sql, observers: readonly Observer[]): Promise<number | null> {
  const channels = new Set(observers.map(({ channel }) => channel))
  const statements = [...channels].map((channel) => `listen ${channel};`)
  const results = await sql.unsafe(`${statements.join(' ')} select pg_backend_pid() as pid`)
  return (results.flat().at(-1) as { pid: number } | undefined)?.pid ?? null
}

/**
 * The connection's process id. When the answer arrives, all notifications committed before the query have been passed
 * on: they come before the answer in the same stream of bytes.
 */
async function readBackend(sql: Sql): Promise<number | null> {
  const [row] = await sql.unsafe<{ pid: number }[]>('select pg_backend_pid() as pid')
  return row?.pid ?? null
}
