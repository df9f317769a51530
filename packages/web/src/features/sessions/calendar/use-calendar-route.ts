import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { isNarrowScreen, watchNarrowScreen } from '#web/browser/screen.ts'
import { type CalendarSearch, calendarPlace } from '#web/features/sessions/calendar/calendar-place.ts'
import { stepDate, todayIn } from '#web/features/sessions/calendar/calendar-span.ts'
import { useFormats } from '#web/time/use-formats.ts'

const route = getRouteApi('/_app/calendar')

/** The calendar's view and date from the address, and the actions to change them. Steps do not fill the history. */
export function useCalendarRoute() {
  const { reader } = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const narrow = useSyncExternalStore(watchNarrowScreen, isNarrowScreen)
  const place = useMemo(
    () => calendarPlace(search, reader.zone, reader.locale, narrow),
    [search, reader.zone, reader.locale, narrow],
  )
  const { shown, date } = place
  const go = useCallback(
    (next: CalendarSearch) =>
      void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false }),
    [navigate],
  )
  const open = useCallback(
    (session: string | undefined) =>
      void navigate({
        search: ({ session: _, ...rest }) => (session ? { ...rest, session } : rest),
        resetScroll: false,
      }),
    [navigate],
  )
  const today = useCallback(() => go({ date: todayIn(reader.zone) }), [go, reader.zone])
  const step = useCallback((by: 1 | -1) => go({ date: stepDate(shown, date, by) }), [go, shown, date])
  return { ...place, narrow, session: search.session, go, open, today, step }
}

export type CalendarRoute = ReturnType<typeof useCalendarRoute>
