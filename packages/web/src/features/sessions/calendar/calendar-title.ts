import type { ShownView, Span } from '#web/features/sessions/calendar/calendar-span.ts'
import { addDays } from '#web/time/local-time.ts'
import type { useFormats } from '#web/time/use-formats.ts'

type Formats = Pick<ReturnType<typeof useFormats>, 'date' | 'dateRange' | 'month'>

/** The title of the calendar: a day by its date, a month by its name, other views from first to last day. */
export function calendarTitle(
  view: ShownView,
  date: string,
  { first, end }: Span,
  formats: Formats,
  style: 'long' | 'medium' = 'long',
): string {
  if (view === 'day') return formats.date(date, style)
  if (view === 'month') return formats.month(date)
  const last = addDays(end, -1)
  // Four weeks usually touch two months; their full names would leave no room for the buttons.
  return formats.dateRange(first, last, view === 'list' ? 'medium' : style)
}
