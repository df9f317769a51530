import { Suspense } from 'react'
import { Agenda } from '#web/features/sessions/calendar/agenda.tsx'
import { calendarGrid } from '#web/features/sessions/calendar/calendar-grid-on-demand.ts'
import type { PickedTime } from '#web/features/sessions/calendar/calendar-overlays.tsx'
import { CalendarSkeleton } from '#web/features/sessions/calendar/calendar-skeleton.tsx'
import type { Calendar } from '#web/features/sessions/calendar/use-calendar.ts'
import type { CalendarRoute } from '#web/features/sessions/calendar/use-calendar-route.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'

const { Component: CalendarGrid } = calendarGrid

type Props = {
  route: CalendarRoute
  calendar: Calendar
  onMove: (session: SessionEntry, start: string, durationMinutes: number) => void
  onPick: (time: PickedTime) => void
}

/** The list, or the grid, whose code loads on demand. */
export function CalendarBody({ route, calendar, onMove, onPick }: Props) {
  const copy = useErrorCopy()
  const { view, date, go, open } = route
  const error = calendar.failed && copy(calendar.failed)
  if (view === 'list') {
    return <Agenda sessions={calendar.sessions} error={error} onRetry={calendar.refetch} onOpen={open} />
  }
  if (error) return <ErrorState message={error} onRetry={calendar.refetch} />
  return (
    <div className="h-[max(26rem,calc(100dvh-16.5rem))] max-lg:-mb-8 lg:h-[calc(100dvh-11rem)]">
      <Suspense fallback={<CalendarSkeleton />}>
        <CalendarGrid
          view={view}
          date={date}
          sessions={calendar.shown}
          timeOff={calendar.timeOff}
          closed={calendar.closed}
          onOpen={open}
          onBook={(start, durationMinutes) =>
            onPick({ start, ...(durationMinutes ? { durationMinutes } : {}) })
          }
          onMove={onMove}
          onDay={(day) => go({ view: 'day', date: day })}
        />
      </Suspense>
    </div>
  )
}
