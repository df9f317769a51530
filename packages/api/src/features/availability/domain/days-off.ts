import { type DateSpan, type DaysOff, daysOffBetween } from '@hora/schema/days-off'
import { epochMsOf } from '#kernel/epoch.ts'
import { type Interval, intervalOf, overlaps } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { datesOf, intervalOfDates } from '#kernel/zoned-time.ts'

/** Each closing of whole days that touches a range, from the first moment of a date to the last one. */
export function closedDays(days: DaysOff, zone: ZoneId, range: Interval): readonly Interval[] {
  const { firstDate, lastDate } = datesOf(range, zone)
  return daysOffBetween(days, firstDate, lastDate).flatMap((span) => {
    const closed = intervalOfDates(span, zone)
    return closed !== null && overlaps(closed, range) ? [closed] : []
  })
}

/** The derived times of whole days: from midnight to midnight by the clock of a zone. */
export function periodOfDays({ firstDate, lastDate }: DateSpan, zone: ZoneId) {
  const startsLocal = firstDate.toPlainDateTime()
  const endsLocal = lastDate.add({ days: 1 }).toPlainDateTime()
  const [start, end] = [startsLocal, endsLocal].map((local) => local.toZonedDateTime(zone).toInstant())
  if (start === undefined || end === undefined) throw new RangeError('Days without a start')
  return { startsLocal, endsLocal, zone, during: { start, end } }
}

interface Away {
  readonly days: DaysOff | null
  readonly zone: ZoneId
  readonly during: { readonly start: Temporal.Instant; readonly end: Temporal.Instant }
}

/** Each time at which time off closes a part of a range. */
export function occurrences({ days, zone, during }: Away, range: Interval): readonly Interval[] {
  if (days !== null) return closedDays(days, zone, range)
  const hours = intervalOf(during)
  return overlaps(hours, range) ? [hours] : []
}

/** Nobody books further ahead than this. */
const farthest = { hours: 24 * 366 * 10 }

/** Each time at which time off closes, of yearly days those to come. */
export function allOccurrences(away: Away, now: Temporal.Instant): readonly Interval[] {
  const { start, end } = intervalOf(away.during)
  const last = away.days?.yearly === true ? epochMsOf(now.add(farthest)) : end
  return start < last ? occurrences(away, { start, end: last }) : []
}
