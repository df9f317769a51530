import { isUnavailable, RetryLater } from '@hora/db/sql-errors'

/** Whether an error means that the database is unavailable, so that the request may be retried. */
export function isAway(error: unknown): boolean {
  return error instanceof RetryLater || isUnavailable(error)
}

/** Whether the connection broke during COMMIT, so that the change may or may not be saved. */
export function isUncertain(error: unknown): boolean {
  return error instanceof RetryLater && error.mayHaveCommitted
}
