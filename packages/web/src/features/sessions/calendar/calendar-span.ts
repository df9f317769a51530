import { startOfWeek } from '#web/time/first-weekday.ts'
import { startOfDate } from '#web/time/local-time.ts'
import { serverToday } from '#web/time/server-clock.ts'

export const calendarViews = ['day', 'week', 'month', 'list'] as const
export type CalendarView = (typeof calendarViews)[number]

/** A view as it is drawn. A phone has no room for seven days side by side: its week is three days from the date on. */
export type ShownView = CalendarView | 'days'

/** How a view is drawn on a narrow screen, or on a wide one. */
export function shownView(view: CalendarView, narrow: boolean): ShownView {
  return view === 'week' && narrow ? 'days' : view
}

/** Calendar dates (ISO 8601), `first` included and `end` not. */
export type Span = { first: string; end: string }

const listDays = 28
const narrowDays = 3

/** The days of a view around a date. A month is shown in whole weeks, which start on `firstWeekday` (1 Monday). */
export function calendarSpan(view: ShownView, date: string, firstWeekday: number): Span {
  const day = Temporal.PlainDate.from(date)
  if (view === 'day') return span(day, day.add({ days: 1 }))
  if (view === 'days') return span(day, day.add({ days: narrowDays }))
  if (view === 'list') return span(day, day.add({ days: listDays }))
  if (view === 'week') {
    const first = startOfWeek(day, firstWeekday)
    return span(first, first.add({ days: 7 }))
  }
  const month = day.with({ day: 1 })
  const last = startOfWeek(month.add({ months: 1 }).subtract({ days: 1 }), firstWeekday)
  return span(startOfWeek(month, firstWeekday), last.add({ days: 7 }))
}

/** The date one view forward (1) or back (-1). */
export function stepDate(view: ShownView, date: string, by: 1 | -1): string {
  const steps = {
    day: { days: 1 },
    days: { days: narrowDays },
    week: { days: 7 },
    month: { months: 1 },
    list: { days: listDays },
  } as const
  const day = Temporal.PlainDate.from(date)
  return (by === 1 ? day.add(steps[view]) : day.subtract(steps[view])).toString()
}

/** The instants of the start and end of a span in a zone. */
export function instantsOf({ first, end }: Span, zone: string): { from: string; to: string } {
  return { from: startOfDate(first, zone), to: startOfDate(end, zone) }
}

/** The dates of a span, in order. */
export function datesOf({ first, end }: Span): string[] {
  const start = Temporal.PlainDate.from(first)
  const count = start.until(end).days
  return Array.from({ length: count }, (_, index) => start.add({ days: index }).toString())
}

/** Today's date in a zone. */
export function todayIn(zone: string): string {
  return serverToday(zone).toString()
}

const span = (first: Temporal.PlainDate, end: Temporal.PlainDate): Span => ({
  first: first.toString(),
  end: end.toString(),
})
