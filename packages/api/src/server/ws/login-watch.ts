import type { Db } from '@hora/db/client'
import { readAlive } from '#auth/logins.ts'
import type { Clock } from '#kernel/clock.ts'
import type { LoginId } from '#kernel/ids.ts'

export interface LoginWatchOptions {
  readonly db: Db
  readonly clock: Clock
  /** The logins that sockets are open for. */
  readonly loginIds: () => readonly LoginId[]
  readonly end: (loginId: LoginId) => void
}

/** Milliseconds: a login that ends without an event (it ran out, or someone deleted it) closes within 2 s. */
const watchEvery = 1_000

/** Looks again and again whether the logins behind open sockets still hold. */
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
      // The database is away: whether the logins hold is asked again in a moment, and nothing is delivered without it.
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, watchEvery)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}
