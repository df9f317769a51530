/**
 * Names of people sort and are found by people's rules, with ICU's collation, whatever the locale of the database is.
 * Accents and case count only between equal letters, and apostrophes never: O’Brien is beside Obrien.
 */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** The collation of ICU without a language. Every PostgreSQL with ICU has it. */
const collation = sql.raw('"und-x-icu"')

/** Sorts by a name. Also the key of a page. */
export function nameOrder(name: SQLWrapper): SQL<string> {
  return sql<string>`translate(${name}, '''’ʼ‘\`´', '') collate ${collation}`
}

/** Whether a name contains a text, without regard to case, accents, apostrophes and hyphens. */
export function nameContains(name: SQLWrapper, text: string): SQL<boolean> {
  return sql<boolean>`strpos(name_folded(${name}), name_folded(${text})) > 0`
}
