import { limits } from '@hora/schema/limits'
import type { ZoneId } from '#kernel/zone.ts'
import { expand, type Occurrence, placed, type SeriesPattern } from './expand.ts'

interface Ahead {
  readonly zone: ZoneId
  /** The horizon of the service in days; null: the professional overrides it. */
  readonly horizonDays: number | null
  readonly now: Temporal.Instant
}

/** The last date that is booked today: half a year ahead, and never beyond the horizon of the service. */
export function bookedUntil({ zone, horizonDays, now }: Ahead): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const days = Math.min(7 * limits.seriesWeeksAhead - 1, horizonDays ?? Infinity)
  return today.add({ days })
}

/** The dates after one date and up to another one. */
export function datesBetween(
  pattern: SeriesPattern,
  after: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly Occurrence[] {
  return expand(pattern, to).filter(
    ({ original }) => Temporal.PlainDate.compare(original.toPlainDate(), after) > 0,
  )
}

/** Whether a date is still to come, and may be changed. */
export function isAhead(
  { original }: Pick<Occurrence, 'original'>,
  { zone, now }: Pick<Ahead, 'zone' | 'now'>,
): boolean {
  return Temporal.Instant.compare(placed({ original }, zone), now) > 0
}

/** Whether a pattern has no date after another one. */
export function isOver(
  pattern: SeriesPattern,
  { after, zone, now }: Omit<Ahead, 'horizonDays'> & { readonly after: Temporal.PlainDate },
): boolean {
  const { count, until } = pattern
  if (until !== null)
    return Temporal.PlainDate.compare(until, after) <= 0 && !aheadIn(pattern, until, { zone, now })
  if (count === null) return false
  const last = expand(pattern, after)
  return last.length >= count && !aheadIn(pattern, after, { zone, now })
}

function aheadIn(
  pattern: SeriesPattern,
  to: Temporal.PlainDate,
  clock: Pick<Ahead, 'zone' | 'now'>,
): boolean {
  const last = expand(pattern, to).at(-1)
  return last !== undefined && isAhead(last, clock)
}
