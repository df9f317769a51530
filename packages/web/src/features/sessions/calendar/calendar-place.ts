import {
  type CalendarView,
  calendarSpan,
  calendarViews,
  instantsOf,
  type Span,
  todayIn,
} from '#web/features/sessions/calendar/calendar-span.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { isDate } from '#web/time/is-date.ts'

/** The search parameters: `?view=week&date=2026-11-16&session=…`. The page chooses absent or invalid values. */
export type CalendarSearch = { view?: CalendarView; date?: string; session?: string }

export function readCalendarSearch({ view, date, session }: Record<string, unknown>): CalendarSearch {
  const known = calendarViews.find((one) => one === view)
  return {
    ...(known ? { view: known } : {}),
    ...(isDate(date) ? { date } : {}),
    ...(typeof session === 'string' ? { session } : {}),
  }
}

export type CalendarPlace = {
  view: CalendarView
  date: string
  span: Span
  /** The query variables. */
  variables: { from: string; to: string }
}

/** The view and date of the calendar. The default is the day on a phone, and the week on a wider screen. */
export function calendarPlace({ view, date }: CalendarSearch, zone: string, locale: string): CalendarPlace {
  const chosen = view ?? (window.matchMedia('(max-width: 639px)').matches ? 'day' : 'week')
  const day = date ?? todayIn(zone)
  const span = calendarSpan(chosen, day, firstWeekday(locale))
  return { view: chosen, date: day, span, variables: instantsOf(span, zone) }
}
