import { readerLocale } from '@hora/schema/reader-locale'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { FirstSteps } from '#web/features/first-steps/list/first-steps.tsx'
import { calendarGrid } from '#web/features/sessions/calendar/calendar-grid-on-demand.tsx'
import { CalendarPage } from '#web/features/sessions/calendar/calendar-page.tsx'
import { calendarPlace, readCalendarSearch } from '#web/features/sessions/calendar/calendar-place.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { needFirst } from '#web/first-paint/early-requests.ts'
import { pickLanguage } from '#web/i18n/languages.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/calendar')({
  validateSearch: strictSearch(readCalendarSearch),
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
    return { practiceZone: context.viewer.professional.zone }
  },
  loaderDeps: ({ search: { view, date } }) => ({ ...(view ? { view } : {}), ...(date ? { date } : {}) }),
  loader: ({ context, deps }) => {
    const { language, country } = context.viewer.account
    const locale = readerLocale(pickLanguage([language]), { country, preferred: navigator.languages })
    const { variables } = calendarPlace(deps, context.practiceZone, locale)
    // An answer that comes while React draws the first page makes it draw everything again.
    needFirst(startQuery(context.apollo, calendarQuery, variables))
    needFirst(startQuery(context.apollo, openHoursQuery, {}))
    if (deps.view !== 'list') needFirst(calendarGrid.preload())
    return context.loadWords('sessions/calendar', 'sessions', 'first-steps')
  },
  component: () => (
    <>
      <FirstSteps />
      <CalendarPage />
    </>
  ),
})
