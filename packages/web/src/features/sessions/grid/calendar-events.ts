import type { EventInput } from '@fullcalendar/react'
import { canChange, type SessionEntry } from '#web/features/sessions/session-fragment.ts'

type TimeSpan = { start: string; end: string }
type TimeOff = TimeSpan & { id: string; label: string | null }

/** The data of an event in the grid. */
export type EventData = { session: SessionEntry } | { away: string | null } | { closed: true }

/** Sessions, time off and closed hours as events of the grid. `now` (ISO 8601) decides what can be dragged. */
export function calendarEvents(
  { sessions, timeOff, closed }: Shown,
  now: string,
): (EventInput & { extendedProps: EventData })[] {
  return [
    ...closed.map(({ start, end }) => ({
      id: `closed-${start}`,
      start,
      end,
      display: 'background',
      extendedProps: { closed: true as const },
    })),
    ...timeOff.map(({ id, start, end, label }) => ({
      id,
      start,
      end,
      display: 'background',
      extendedProps: { away: label },
    })),
    ...sessions.map((session) => ({
      id: session.id,
      title: session.service.name,
      start: session.start,
      end: session.end,
      editable: canChange(session, now),
      extendedProps: { session },
    })),
  ]
}

export type Shown = {
  sessions: readonly SessionEntry[]
  timeOff: readonly TimeOff[]
  closed: readonly TimeSpan[]
}
