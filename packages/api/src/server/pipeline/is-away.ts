import { isUnavailable, RetryLater } from '@hora/db/sql-errors'

/** Whether an error says that the database cannot answer now: nobody's mistake, and worth another try. */
export function isAway(error: unknown): boolean {
  return error instanceof RetryLater || isUnavailable(error)
}
