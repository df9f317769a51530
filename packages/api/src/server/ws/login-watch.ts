import type { Db } from '@hora/db/client'
import { readAlive } from '#auth/logins.ts'
import type { Clock } from '#kernel/clock.ts'
import type { LoginId } from '#kernel/ids.ts'

export interface LoginWatchOptions {
  readonly db: Db
  readonly clock: Clock
  /** The logins with open sockets. */
  readonly loginIds: () => readonly LoginId[]
  readonly end: (loginId: LoginId) => void
}

/** Milliseconds between checks. Sockets of a login that ends without an event (expired or deleted) close within 2 s. */
const watchEvery = 1_000

/** Checks regularly whether the logins of open sockets are still valid. */
export function watchLogins({ db, clock, loginIds, end }: LoginWatchOptions): Disposable {
  let looking = false
  const look = async () => {
    const ids = loginIds()
    if (looking || ids.length === 0) return
    looking = true
    try {
      const alive = await readAlive(db, clock, ids)
      for (const id of ids) if (!alive.has(id)) end(id)
    } catch {
      // The database is unavailable. The next check follows soon, and nothing is delivered without a database.
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, watchEvery)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}
