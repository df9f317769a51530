import { useMemo } from 'react'
import { Agenda } from '#web/features/sessions/calendar/agenda.tsx'
import { calendarGrid } from '#web/features/sessions/calendar/calendar-grid-on-demand.tsx'
import { datesOf } from '#web/features/sessions/calendar/calendar-span.ts'
import type { AskedState } from '#web/features/sessions/calendar/use-asked.ts'
import type { Calendar } from '#web/features/sessions/calendar/use-calendar.ts'
import type { CalendarRoute } from '#web/features/sessions/calendar/use-calendar-route.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'

const { Component: CalendarGrid } = calendarGrid

type Props = {
  route: CalendarRoute
  calendar: Calendar
  overlays: AskedState
  onMove: (session: SessionEntry, start: string, durationMinutes: number) => void
}

const none: readonly string[] = []

/** The list, or the grid, whose code loads on demand. */
export function CalendarBody({ route, calendar, overlays, onMove }: Props) {
  const copy = useErrorCopy()
  const t = useWords('sessions/calendar')
  const { shown: view, date, span, variables, go, open } = route
  const { sessions, shown, timeOff, closed, hoursKnown, failed, reference, loading, refetch } = calendar
  const { asked } = overlays
  const unknown = useMemo(() => (loading ? datesOf(span) : none), [loading, span])
  const error = failed && copy(failed)
  if (view === 'list') {
    const rows = { first: span.first, sessions, timeOff, error, reference, onRetry: refetch }
    return <Agenda {...rows} onOpen={open} onTimeOff={overlays.openTimeOff} />
  }
  if (error) return <ErrorState message={error} reference={reference} onRetry={refetch} />
  return (
    <div
      aria-busy={loading}
      className="h-[max(26rem,calc(100dvh-16.5rem))] max-lg:-mb-8 lg:h-[calc(100dvh-11rem)]"
    >
      <p role="status" className="sr-only">
        {loading ? t('loading') : null}
      </p>
      <CalendarGrid
        view={view}
        date={date}
        range={variables}
        ready={!loading && hoursKnown}
        sessions={shown}
        timeOff={timeOff}
        closed={closed}
        drawn={asked?.what === 'slot' ? asked : null}
        loading={unknown}
        onOpen={open}
        onBook={overlays.pickSlot}
        onTimeOff={overlays.openTimeOff}
        onDays={overlays.pickDays}
        onMove={onMove}
        onDay={(day) => go({ view: 'day', date: day })}
      />
    </div>
  )
}
