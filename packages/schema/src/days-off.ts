/**
 * Whole days of time off, first and last included. They are dates of the practice's calendar, never instants. Yearly
 * days repeat on the same days of the year, from the year of the first date on.
 */
export interface DaysOff {
  readonly firstDate: Temporal.PlainDate
  readonly lastDate: Temporal.PlainDate
  readonly yearly: boolean
}

/** Neighbouring dates, first and last included. */
export type DateSpan = Pick<DaysOff, 'firstDate' | 'lastDate'>

/** The longest time off, in days. */
export const mostDaysOff = 731

/** What is wrong with whole days of time off, as an error code; null if nothing is. */
export function daysOffProblem({ firstDate, lastDate, yearly }: DaysOff) {
  if (isBefore(lastDate, firstDate)) return 'LAST_DAY_EARLIER'
  if (yearly && firstDate.year !== lastDate.year) return 'YEARLY_CROSSES_YEAR'
  return firstDate.until(lastDate).days >= mostDaysOff ? 'RANGE_TOO_LONG' : null
}

/**
 * The spans of time off that touch a range of dates, in order. In a year without 29 February, a yearly date on that day
 * is 28 February, so no year is left out.
 */
export function daysOffBetween(days: DaysOff, from: Temporal.PlainDate, to: Temporal.PlainDate): DateSpan[] {
  const touches = (span: DateSpan) => !isBefore(to, span.firstDate) && !isBefore(span.lastDate, from)
  return spansOf(days, from, to).filter(touches)
}

function spansOf(
  { firstDate, lastDate, yearly }: DaysOff,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): DateSpan[] {
  if (!yearly) return [{ firstDate, lastDate }]
  const first = Math.max(firstDate.year, from.year)
  const years = Array.from({ length: Math.max(0, to.year - first + 1) }, (_, index) => first + index)
  return years.map((year) => ({ firstDate: firstDate.with({ year }), lastDate: lastDate.with({ year }) }))
}

function isBefore(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0
}
