import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { SeriesPattern } from './expand.ts'

/** How all dates of a series move: by whole days, and to another time of the day. */
export interface Shift {
  readonly days: number
  readonly time: Temporal.PlainTime
}

/** The shift that takes one date to its new start. */
export function shiftOf(from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): Shift {
  return { days: from.toPlainDate().until(to.toPlainDate()).days, time: to.toPlainTime() }
}

/** A date after the shift. A day and a time name it, so two dates never become one. */
export function shifted(original: Temporal.PlainDateTime, { days, time }: Shift): Temporal.PlainDateTime {
  return original.toPlainDate().add({ days }).toPlainDateTime(time)
}

/**
 * A pattern whose dates have all moved. Weekly dates may move by up to six days; monthly ones keep their days, because
 * months have different lengths. The last date moves too, so that none is lost.
 */
export function shiftPattern(
  pattern: SeriesPattern,
  shift: Shift,
): Result<SeriesPattern, DomainError<'SHIFT_REFUSED'>> {
  const { rule, until } = pattern
  if (shift.days !== 0 && (rule.every !== 'week' || Math.abs(shift.days) > 6))
    return err(domainError('SHIFT_REFUSED'))
  const start = shifted(pattern.start, shift)
  const end = until?.add({ days: shift.days }) ?? null
  if (rule.every !== 'week') return ok({ ...pattern, start })
  const weekdays = rule.weekdays.map((day) => weekdayOf(day + shift.days)).toSorted((a, b) => a - b)
  const weekStart = weekdayOf(rule.weekStart + shift.days)
  return ok({ ...pattern, rule: { ...rule, weekdays, weekStart }, start, until: end })
}

const weekdayOf = (day: number) => ((((day - 1) % 7) + 7) % 7) + 1

/** A pattern in two: the dates before the date with a number, and those from it on. Together they are the same dates. */
export function splitPattern(
  pattern: SeriesPattern,
  { index, original }: { readonly index: number; readonly original: Temporal.PlainDateTime },
): { readonly before: SeriesPattern; readonly after: SeriesPattern } {
  const { count, until } = pattern
  return {
    before: endedBefore(pattern, { index, original }),
    after: { ...pattern, start: original, count: count === null ? null : count - index, until },
  }
}

/** A pattern that ends before a date. Counted ones keep a count, others an inclusive last date. */
export function endedBefore(
  pattern: SeriesPattern,
  { index, original }: { readonly index: number; readonly original: Temporal.PlainDateTime },
): SeriesPattern {
  if (pattern.count !== null) return { ...pattern, count: index }
  return { ...pattern, until: original.toPlainDate().subtract({ days: 1 }) }
}
