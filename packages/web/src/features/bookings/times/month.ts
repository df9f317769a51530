import { startOfWeek } from '#web/time/first-weekday.ts'
import { addDays, startOfDate } from '#web/time/local-time.ts'
/** A calendar month without a zone: 2026-11. */
export type Month = string

/** The month of an instant (ISO 8601) in a zone. */
export function monthOf(instant: string, zone: string): Month {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth().toString()
}

export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString()
}

/** The months of the bookable range, and the one that a page opens with: that of its day, or else the first. */
export function bookableMonths(
  { now, horizonDays, zone }: { now: string; horizonDays: number; zone: string },
  day: string | undefined,
): { first: Month; last: Month; opening: Month } {
  const end = Temporal.Instant.from(now).add({ hours: 24 * horizonDays })
  const [first, last] = [monthOf(now, zone), monthOf(end.toString(), zone)]
  // The middle one of the three: never before the first month or after the last one.
  const opening = [first, day?.slice(0, 7) ?? first, last].toSorted()[1] ?? first
  return { first, last, opening }
}

/** The days after a month that a view of it may show: three weeks and six days at most. */
const daysBeyond = 28

/** From the first midnight of a month to the end of what its view can show, as instants. */
export function monthSpan(month: Month, zone: string): { from: string; to: string } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return {
    from: startOfDate(first, zone),
    to: startOfDate(first.add({ months: 1 }).add({ days: daysBeyond }), zone),
  }
}

/** The midnight that ends a date (ISO 8601), as an instant. */
export function endOfDate(date: string, zone: string): string {
  return startOfDate(addDays(date, 1), zone)
}

/** A part of the calendar on screen: whole weeks of dates (ISO 8601). */
export type MonthView = { weeks: string[][]; last: string }

/** A month that is nearly over goes on into the next one until this many weeks are on screen. */
const shortestView = 4

/** The weeks of a month that are not past. Every week is whole, with the days of the months beside it. */
export function monthView(month: Month, today: string, firstWeekday: number): MonthView {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  const now = startOfWeek(Temporal.PlainDate.from(today), firstWeekday)
  const own = startOfWeek(first, firstWeekday)
  const start = Temporal.PlainDate.compare(now, own) > 0 ? now : own
  const untilNext = start.until(first.add({ months: 1 })).days
  const count = Math.max(Math.ceil(untilNext / 7), shortestView)
  const weeks = Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => start.add({ days: week * 7 + day }).toString()),
  )
  return { weeks, last: start.add({ days: count * 7 - 1 }).toString() }
}
