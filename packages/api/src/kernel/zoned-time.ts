import { type EpochMs, epochMsOf, instantFrom } from './epoch.ts'
import type { Interval } from './interval.ts'
import type { ZoneId } from './zone.ts'

/**
 * The moment at which the clocks of a zone show a local date and time.
 *
 * If clocks skip it (a gap), the offset from before the gap applies, so it becomes later by the length of the gap:
 * 02:30 becomes 03:30. If clocks show it twice (an overlap), the first time counts. RFC 5545 section 3.3.5 has the same
 * rule, so other calendars agree.
 */
export function instantOf(local: Temporal.PlainDateTime, zone: ZoneId): Temporal.Instant {
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant()
}

/** The first moment of a date in a zone; 01:00 if the clocks skip midnight. */
function startOfDate(date: Temporal.PlainDate, zone: ZoneId): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant()
}

/** The first and the last date of a zone that an interval touches. */
export function datesOf({ start, end }: Interval, zone: ZoneId) {
  const dateAt = (ms: EpochMs) => instantFrom(ms).toZonedDateTimeISO(zone).toPlainDate()
  return { firstDate: dateAt(start), lastDate: dateAt((end - 1) as EpochMs) }
}

/** Whole dates as an interval, first and last included; null if the clocks of the zone skip them all. */
export function intervalOfDates(
  { firstDate, lastDate }: { readonly firstDate: Temporal.PlainDate; readonly lastDate: Temporal.PlainDate },
  zone: ZoneId,
): Interval | null {
  const start = epochMsOf(startOfDate(firstDate, zone))
  const end = epochMsOf(startOfDate(lastDate.add({ days: 1 }), zone))
  return start < end ? { start, end } : null
}

/** A whole date as an interval: usually 23, 24 or 25 hours, depending on the zone. */
export function intervalOfDate(date: Temporal.PlainDate, zone: ZoneId): Interval {
  return {
    start: epochMsOf(startOfDate(date, zone)),
    end: epochMsOf(startOfDate(date.add({ days: 1 }), zone)),
  }
}
