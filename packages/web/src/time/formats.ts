import { firstOfMonth } from '@hora/schema/first-of-month'
import { timeRange } from '@hora/schema/time-range'
import { formatter } from '#web/time/formatter.ts'

/** All date and time formats of the screens, for one reader: a locale (BCP 47) and an IANA zone. */
export type Reader = { locale: string; zone: string }

/** ISO 8601 instant, as sent by the graph. */
type Instant = string

const ms = (instant: Instant) => Temporal.Instant.from(instant).epochMilliseconds

/** "9:30 AM", "09:30". */
export function formatTime(instant: Instant, { locale, zone }: Reader): string {
  return formatter(locale, { timeStyle: 'short', timeZone: zone }).format(ms(instant))
}

/** "9:30 – 10:15 AM", never broken over two lines; a range that ends after midnight names both days, and may break. */
export function formatTimeRange(start: Instant, end: Instant, { locale, zone }: Reader): string {
  const [from, to] = [Temporal.Instant.from(start), Temporal.Instant.from(end)]
  return timeRange(from, to, zone, (options) => formatter(locale, options))
}

/** "Tuesday, 3 March"; with the year when it is not `thisYear`. */
export function formatDay(instant: Instant, { locale, zone }: Reader, thisYear?: number): string {
  const year = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).year
  const day = formatter(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
    ...(year === thisYear ? {} : { year: 'numeric' as const }),
  })
  return firstOfMonth(day.format(ms(instant)), locale)
}

/** "Tue, 3 Mar, 9:30 AM", "mar. 3 mars, 09:30": a moment in one line, with the hour as in `formatTime`. */
export function formatMoment(instant: Instant, { locale, zone }: Reader): string {
  const { hour12 } = formatter(locale, { timeStyle: 'short', timeZone: zone }).resolvedOptions()
  const moment = formatter(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: hour12 ? 'numeric' : '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return firstOfMonth(moment.format(ms(instant)), locale)
}

/** A calendar date without a zone (`2026-03-03`): "3 March 2026". */
export function formatPlainDate(
  date: string,
  locale: string,
  style: 'full' | 'long' | 'medium' = 'long',
): string {
  const day = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds
  return firstOfMonth(formatter(locale, { dateStyle: style, timeZone: 'UTC' }).format(day), locale)
}

/** A calendar date in the format of `formatDay`: "Tuesday 3 March", with the year when it is another one. */
export function formatPlainDay(date: string, locale: string, thisYear?: number): string {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
  return formatDay(noon.toInstant().toString(), { locale, zone: 'UTC' }, thisYear)
}

/** "16 – 22 November 2026": calendar dates without a zone, both included. */
export function formatDateRange(
  first: string,
  last: string,
  locale: string,
  style: 'long' | 'medium' = 'long',
): string {
  const [start, end] = [first, last].map((date) => Temporal.PlainDate.from(date).toZonedDateTime('UTC'))
  const range = formatter(locale, { dateStyle: style, timeZone: 'UTC' })
  return firstOfMonth(range.formatRange(start?.epochMilliseconds ?? 0, end?.epochMilliseconds ?? 0), locale)
}

/** "November – December 2026"; one month by its name. Dates without a zone. */
export function formatMonths(first: string, last: string, locale: string): string {
  const [start, end] = [first, last].map((date) => Temporal.PlainDate.from(date).toZonedDateTime('UTC'))
  const range = formatter(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return range.formatRange(start?.epochMilliseconds ?? 0, end?.epochMilliseconds ?? 0)
}

/** "Dec": the month of a date without a zone. */
export function formatMonthName(date: string, locale: string): string {
  const day = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds
  return formatter(locale, { month: 'short', timeZone: 'UTC' }).format(day)
}

/** "March 2026". */
export function formatMonth(date: string, locale: string): string {
  const day = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds
  return formatter(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)
}

/** The name of a weekday, 1 Monday … 7 Sunday: "Tuesday", "Tue", "T". */
export function formatWeekday(
  weekday: number,
  locale: string,
  width: 'long' | 'short' | 'narrow' = 'long',
): string {
  const monday = Temporal.PlainDate.from('2024-01-01').add({ days: weekday - 1 })
  const day = monday.toZonedDateTime('UTC').epochMilliseconds
  return formatter(locale, { weekday: width, timeZone: 'UTC' }).format(day)
}

/** Minutes after local midnight: 570 → "9:30 AM". 1440 is the midnight that ends the day. */
export function formatMinuteOfDay(minute: number, locale: string): string {
  return formatter(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(minute * 60_000)
}

/** A full hour at the edge of a grid: 9 → "9 AM", or "09:00" on a 24-hour clock. */
export function formatHour(hour: number, locale: string): string {
  const { hour12 } = formatter(locale, { timeStyle: 'short', timeZone: 'UTC' }).resolvedOptions()
  return hour12
    ? formatter(locale, { hour: 'numeric', timeZone: 'UTC' }).format(hour * 3_600_000)
    : formatMinuteOfDay(hour * 60, locale)
}
