import {
  type CalendarView,
  calendarSpan,
  calendarViews,
  instantsOf,
  type Span,
  todayIn,
} from '#web/features/sessions/calendar/calendar-span.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'

/** What the address says: `?view=week&date=2026-11-16&session=…`. Whatever is absent or wrong is chosen by the page. */
export type CalendarSearch = { view?: CalendarView; date?: string; session?: string }

export function readCalendarSearch({ view, date, session }: Record<string, unknown>): CalendarSearch {
  const known = calendarViews.find((one) => one === view)
  return {
    ...(known ? { view: known } : {}),
    ...(typeof date === 'string' && isDate(date) ? { date } : {}),
    ...(typeof session === 'string' ? { session } : {}),
  }
}

export type CalendarPlace = {
  view: CalendarView
  date: string
  span: Span
  /** What to ask the graph for. */
  variables: { from: string; to: string }
}

/** Where in the calendar one is: a phone begins with the day, a wider screen with the week. */
export function calendarPlace({ view, date }: CalendarSearch, zone: string, locale: string): CalendarPlace {
  const chosen = view ?? (window.matchMedia('(max-width: 639px)').matches ? 'day' : 'week')
  const day = date ?? todayIn(zone)
  const span = calendarSpan(chosen, day, firstWeekday(locale))
  return { view: chosen, date: day, span, variables: instantsOf(span, zone) }
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}
