import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** A moment as whole milliseconds since 1970-01-01T00:00Z, as a number in JSON. */
export function epochMs(moment: SQLWrapper): SQL {
  return sql`(extract(epoch from ${moment}) * 1000)::bigint`
}
