import { setTimeout as sleep } from 'node:timers/promises'
import { isRetryable, isUnavailable, RetryLater } from '@hora/db/sql-errors'

const retries = 3

/**
 * Runs a unit of work that is a single statement: PostgreSQL makes it a transaction of its own, which saves the
 * two round trips of BEGIN and COMMIT on the hottest paths. Deadlocks and the like are tried again, as in
 * `inTransaction`.
 */
export async function oneStatement<T>(statement: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await statement()
    } catch (error) {
      if (isUnavailable(error)) throw new RetryLater(error, true)
      if (!isRetryable(error)) throw error
      if (attempt >= retries) throw new RetryLater(error)
      await sleep(10 * 2 ** attempt)
    }
  }
}
