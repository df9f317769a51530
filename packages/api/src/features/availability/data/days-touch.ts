import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { timeOff } from './tables.ts'

/** Whether whole days may touch a range, a day wider on each side, because the range is in no zone. */
export function mayTouch(range: SQLWrapper): SQL {
  const { firstDate, lastDate, yearly } = timeOff
  return sql`(${firstDate} <= upper(${range})::date + 1
    and (${yearly} or ${lastDate} >= lower(${range})::date - 1))`
}
