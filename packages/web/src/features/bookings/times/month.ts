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

/** From the first midnight of a month to the first of the next one, as instants. */
export function monthSpan(month: Month, zone: string): { from: string; to: string } {
  const midnight = (which: Month) =>
    Temporal.PlainYearMonth.from(which).toPlainDate({ day: 1 }).toZonedDateTime(zone).toInstant().toString()
  return { from: midnight(month), to: midnight(addMonths(month, 1)) }
}

/** The dates of a month in weeks that start on `firstWeekday` (1 Monday … 7 Sunday); null outside the month. */
export function weeksOf(month: Month, firstWeekday: number): (string | null)[][] {
  const { daysInMonth, ...rest } = readMonth(month)
  const lead = (rest.weekday - firstWeekday + 7) % 7
  const cells = Array.from({ length: Math.ceil((lead + daysInMonth) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1
    return day < 1 || day > daysInMonth ? null : `${month}-${String(day).padStart(2, '0')}`
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

function readMonth(month: Month) {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return { daysInMonth: first.daysInMonth, weekday: first.dayOfWeek }
}
