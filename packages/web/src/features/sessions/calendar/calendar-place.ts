import { isNarrowScreen } from '#web/browser/screen.ts'
import {
  type CalendarView,
  calendarSpan,
  calendarViews,
  instantsOf,
  type ShownView,
  type Span,
  shownView,
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
  /** The view of the address, or the default. */
  view: CalendarView
  /** How it is drawn here. */
  shown: ShownView
  date: string
  span: Span
  /** The query variables. */
  variables: { from: string; to: string }
}

/** The view and date of the calendar. The default is the day on a phone, and the week on a wider screen. */
export function calendarPlace(
  { view, date }: CalendarSearch,
  zone: string,
  locale: string,
  narrow: boolean = isNarrowScreen(),
): CalendarPlace {
  const chosen = view ?? (narrow ? 'day' : 'week')
  const shown = shownView(chosen, narrow)
  const day = date ?? todayIn(zone)
  const span = calendarSpan(shown, day, firstWeekday(locale))
  return { view: chosen, shown, date: day, span, variables: instantsOf(span, zone) }
}
