import { RRuleTemporal } from 'rrule-temporal'
import type { ZoneId } from '#kernel/zone.ts'
import { instantOf } from '#kernel/zoned-time.ts'
import { codes, type SeriesEnd, type SeriesRule } from './rule.ts'

/** A rule with its first date and its end. `start` is the first date at or after which it recurs, with its wall clock. */
export interface SeriesPattern extends SeriesEnd {
  readonly rule: SeriesRule
  readonly start: Temporal.PlainDateTime
}

/** One date of a series. Its original start names it for ever, wherever its session moves. */
export interface Occurrence {
  /** Its place in the series, from 0. Skipped dates have theirs too. */
  readonly index: number
  readonly original: Temporal.PlainDateTime
}

/** The rules of the library in UTC: a wall clock without a zone, where no hour is missing. */
function libraryRule({ rule, start }: SeriesPattern, last: Temporal.PlainDate) {
  const common = {
    dtstart: start.toZonedDateTime('UTC'),
    until: last.toPlainDateTime('23:59').toZonedDateTime('UTC'),
    interval: rule.interval,
    cache: false,
  }
  if (rule.every === 'week') {
    const byDay = rule.weekdays.map((day) => codes[day - 1] as string)
    return new RRuleTemporal({ ...common, freq: 'WEEKLY', byDay, wkst: codes[rule.weekStart - 1] as string })
  }
  if (rule.every === 'month-weekday') {
    return new RRuleTemporal({ ...common, freq: 'MONTHLY', byDay: [`${rule.nth}${codes[rule.weekday - 1]}`] })
  }
  return new RRuleTemporal({ ...common, freq: 'MONTHLY', ...daysOfMonth(rule.day) })
}

/** The 31st is the last day of a shorter month, and the 31st again after it: the last of the days 28 to 31. */
function daysOfMonth(day: number) {
  if (day < 29) return { byMonthDay: [day] }
  return { byMonthDay: Array.from({ length: day - 27 }, (_, more) => 28 + more), bySetPos: [-1] }
}

/** The dates of a pattern up to a date, all of them from the first one, so that each has its number. */
export function expand(pattern: SeriesPattern, to: Temporal.PlainDate): readonly Occurrence[] {
  const { count, until } = pattern
  const last = until !== null && Temporal.PlainDate.compare(until, to) < 0 ? until : to
  if (Temporal.PlainDate.compare(last, pattern.start.toPlainDate()) < 0) return []
  const dates = libraryRule(pattern, last).all()
  const kept = count === null ? dates : dates.slice(0, count)
  return kept.map((date, index) => ({ index, original: date.toPlainDateTime() }))
}

/** When a date takes place by the clock of the series; see `instantOf` for clocks that skip it or show it twice. */
export function placed({ original }: Pick<Occurrence, 'original'>, zone: ZoneId): Temporal.Instant {
  return instantOf(original, zone)
}

/** Whether a date is on the last day of a month that is too short for its rule. */
export function isShortened({ rule }: SeriesPattern, { original }: Pick<Occurrence, 'original'>): boolean {
  return rule.every === 'month-day' && rule.day > original.day
}

/** The pattern from its first date on, so that its start is a date of it; null if it has none in its first years. */
export function normalised(pattern: SeriesPattern): SeriesPattern | null {
  const years = pattern.rule.interval > 12 ? 6 : 2
  const [first] = expand(pattern, pattern.start.toPlainDate().add({ years }))
  return first === undefined ? null : { ...pattern, start: first.original }
}
