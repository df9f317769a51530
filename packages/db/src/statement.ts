import { fillPlaceholders, type SQLWrapper } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import { type Db, dialect, type Tx } from './client.ts'

/** Builds a select for `statement`. Name what is selected by one word, or with `.as()`: rows come as the database names it. */
export const query = new QueryBuilder({ casing: 'snake_case' })

/** Runs a statement with a value for each of its placeholders. */
export type Statement<Row> = (
  db: Db | Tx,
  values: Readonly<Record<string, unknown>>,
) => Promise<readonly Row[]>

/**
 * Builds the text of a statement once, for hot paths: what varies is a `sql.placeholder`. Building it for each call
 * costs Node more than running it.
 */
export function statement<Row extends object>(built: SQLWrapper): Statement<Row> {
  const { sql: text, params } = dialect.sqlToQuery(built.getSQL())
  return async (db, values) =>
    await db.sql.unsafe<Row[]>(text, fillPlaceholders(params, values) as never, { prepare: true })
}
