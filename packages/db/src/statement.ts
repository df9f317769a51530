import { exists, fillPlaceholders, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type PgTable, QueryBuilder } from 'drizzle-orm/pg-core'
import { type Db, dialect, type Tx } from './client.ts'

/** Builds a select for `statement`. Rows use the database's names: select one-word columns or name them by `.as()`. */
export const query = new QueryBuilder({ casing: 'snake_case' })

/** Whether a table has such a row, as a condition in another statement. Alias the table if that statement reads it too. */
export function hasRow(table: PgTable, which: SQL | undefined): SQL<boolean> {
  const found = query.select({ found: sql`1` }).from(table).where(which)
  return sql<boolean>`${exists(found)}`
}

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
