import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { eventChannel } from './record.ts'

export interface Listener extends AsyncDisposable {
  /** Process id of the database's side of the connection; null while there is none. */
  readonly backend: number | null
}

/**
 * Calls `wake` for each commit that recorded events, and each time the connection is back after a loss, since
 * what was said meanwhile is lost. Tries to connect for ever.
 */
export function openListener(url: string, wake: () => void): Listener {
  let closed = false
  let backend: number | null = null
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    connect_timeout: 2,
    keep_alive: 15,
    backoff: () => 0.03,
    onnotice: () => {},
    onnotify: wake,
    onclose: () => {
      backend = null
      void listen()
    },
    connection: { application_name: 'hora events', statement_timeout: 5_000 },
  } as postgres.Options<Record<string, never>>)

  let listening: Promise<void> | null = null
  const listen = (): Promise<void> => {
    listening ??= tryToListen().finally(() => {
      listening = null
    })
    return listening
  }
  const tryToListen = async () => {
    while (!closed && backend === null) {
      try {
        await sql.unsafe(`listen ${eventChannel}`)
        const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
        backend = row?.pid ?? null
        wake()
      } catch {
        await sleep(100)
      }
    }
  }
  void listen()
  return {
    get backend() {
      return backend
    },
    [Symbol.asyncDispose]: async () => {
      closed = true
      await sql.end({ timeout: 1 })
    },
  }
}
