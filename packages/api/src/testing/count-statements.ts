import type { Sql } from 'postgres'

/** Runs `work` and returns its number of SQL statements. BEGIN and COMMIT do not count. */
export type StatementCount = (work: () => Promise<unknown>) => Promise<number>

/** Transaction control, and the driver's queries on a new connection. */
const driverStatement = /^\s*(?:begin|commit|rollback)|\btyparray\b/i

type Debug = (connection: number, statement: string) => void

/** Counts all statements that a driver sends: from Drizzle, raw SQL and transactions. */
export function countStatements(sql: Sql<never> | Sql): StatementCount {
  let count = 0
  const debug: Debug = (_connection, statement) => {
    if (!driverStatement.test(statement)) count++
  }
  Object.assign(sql.options, { debug })
  return async (work) => {
    const before = count
    await work()
    return count - before
  }
}
