import { exists, fillPlaceholders, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type PgTable, QueryBuilder } from 'drizzle-orm/pg-core'
import { type Db, dialect, type Tx } from './client.ts'

/** Builds a select for `statement`. Name what is selected by one word, or with `.as()`: rows come as the database names it. */
export const query = new QueryBuilder({ casing: 'snake_case' })

/** Whether a table has such a row: a condition for a statement over another one. Alias a table that this one reads too. */
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
 * Builds the text of a statement once, for hot paths: what varies is a `sql.placeholder`. Building it for each call
 * costs Node more than running it.
 */
export function statement<Row extends object>(built: SQLWrapper): Statement<Row> {
  const { sql: text, params } = dialect.sqlToQuery(built.getSQL())
  return async (db, values) =>
    await db.sql.unsafe<Row[]>(text, fillPlaceholders(params, values) as never, { prepare: true })
}
