import type { Sql } from 'postgres'

/** Runs `work` and tells how many SQL statements it took; BEGIN and COMMIT do not count. */
export type StatementCount = (work: () => Promise<unknown>) => Promise<number>

/** Transaction control, and what the driver asks of a new connection. */
const notOurs = /^\s*(?:begin|commit|rollback)|\btyparray\b/i

type Debug = (connection: number, statement: string) => void

/** Watches a driver: whatever it sends is counted, from Drizzle, raw SQL and transactions alike. */
export function countStatements(sql: Sql<never> | Sql): StatementCount {
  let count = 0
  const debug: Debug = (_connection, statement) => {
    if (!notOurs.test(statement)) count++
  }
  Object.assign(sql.options, { debug })
  return async (work) => {
    const before = count
    await work()
    return count - before
  }
}
