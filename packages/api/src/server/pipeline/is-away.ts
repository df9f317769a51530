import { isUnavailable, RetryLater } from '@hora/db/sql-errors'

/** Whether an error means that the database is unavailable, so that the request may be retried. */
export function isAway(error: unknown): boolean {
  return error instanceof RetryLater || isUnavailable(error)
}
