import { isUnavailable } from '@hora/db/sql-errors'

interface Failure<Row> {
  readonly row: Row
  readonly error: unknown
}

/**
 * Does the work of a task for each row. A row that fails does not hold up the others; returns those that failed. An
 * outage of the database is thrown at once, because it is not about one row.
 */
export async function eachAlone<Row>(
  rows: readonly Row[],
  work: (row: Row) => Promise<unknown>,
): Promise<readonly Failure<Row>[]> {
  const failures: Failure<Row>[] = []
  for (const row of rows) {
    try {
      await work(row)
    } catch (error) {
      if (isUnavailable(error)) throw error
      failures.push({ row, error })
    }
  }
  return failures
}
