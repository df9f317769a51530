import { formatter } from '#web/time/formatter.ts'
import { isDate } from '#web/time/is-date.ts'
import { twoFigures } from '#web/time/local-time.ts'

const numeric = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const

/** A date in figures, in the reader's order: "30/11/2026", "11/30/2026". */
export function dateInFigures(date: string, locale: string): string {
  if (!isDate(date)) return date
  return formatter(locale, numeric).format(
    Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds,
  )
}

/**
 * A date as people type it, as YYYY-MM-DD: in figures in the reader's order, with any marks between, the year left out
 * or short, as eight figures without marks (the keyboards of phones have none), or in ISO format. Null for anything else.
 */
export function readDate(text: string, locale: string, thisYear: number): string | null {
  const typed: string = text.normalize('NFKC').trim()
  if (/^\d{4}-/.test(typed)) return isDate(typed) ? typed : null
  const parts = formatter(locale, numeric)
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'literal' ? [] : [type]))
  const figures = /^\d{8}$/.test(typed) ? cut(typed, parts) : (typed.match(/\d+/g) ?? [])
  if (figures.length < 2 || figures.length > 3 || /[^\d\s./,‏-]/u.test(typed)) return null
  const order = parts.filter((type) => figures.length === 3 || type !== 'year')
  const {
    year = thisYear,
    month = 0,
    day = 0,
  } = Object.fromEntries(order.map((type, index) => [type, Number(figures[index])]))
  const date = `${String(year < 100 ? 2000 + year : year).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(day)}`
  return isDate(date) ? date : null
}

/** Eight figures as day, month and year, in the order of the parts. */
function cut(figures: string, parts: readonly string[]): readonly string[] {
  const lengths = parts.map((type) => (type === 'year' ? 4 : 2))
  const startOf = (index: number) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0)
  return lengths.map((length, index) => figures.slice(startOf(index), startOf(index) + length))
}
