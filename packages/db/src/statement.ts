import { fillPlaceholders, type SQLWrapper } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import { type Db, dialect, type Tx } from './client.ts'

/** Builds a select for `statement`. Rows use the database's names: select one-word columns or name them by `.as()`. */
export const query = new QueryBuilder({ casing: 'snake_case' })

/** Runs a statement with a value for each of its placeholders. */
export type Statement<Row> = (
  db: Db | Tx,
  values: Readonly<Record<string, unknown>>,
) => Promise<readonly Row[]>

/**
 * Builds the text of a statement once, for hot paths. Values that vary are a `sql.placeholder`. Building the text for
 * each call costs Node more than running it.
 */
export function statement<Row extends object>(built: SQLWrapper): Statement<Row> {
  const { sql: text, params } = dialect.sqlToQuery(built.getSQL())
  return async (db, values) =>
    await db.sql.unsafe<Row[]>(text, fillPlaceholders(params, values) as never, { prepare: true })
}
