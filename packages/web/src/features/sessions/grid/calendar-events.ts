import type { EventInput } from '@fullcalendar/react'
import { placeholders } from '#web/features/sessions/grid/placeholders.ts'
import { isWithinDay, type ShownTimeOff, timeOffDays } from '#web/features/sessions/grid/time-off-days.ts'
import { canChange, type SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { addMinutes } from '#web/time/local-time.ts'

type TimeSpan = { start: string; end: string }

/** The data of an event in the grid. */
export type EventData =
  | { session: SessionEntry }
  /** Time off as a bar above the hours, or in a day of the month. */
  | { timeOff: ShownTimeOff }
  | { background: 'away' | 'closed' | 'loading' }
  /** The time kept free beside a session, in the ink of its service. */
  | { buffer: SessionEntry['service']['colour'] }
  /** The time that is being booked. */
  | { drawn: true }

export type Shown = {
  sessions: readonly SessionEntry[]
  timeOff: readonly ShownTimeOff[]
  closed: readonly TimeSpan[]
  /** The time that is being booked, which its popover points at. */
  drawn: TimeSpan | null
  /** The days whose sessions are not known yet. */
  loading: readonly string[]
}

type Setting = { month: boolean; zone: string; now: string }
type GridEvent = EventInput & { extendedProps: EventData }

/** Everything in the grid. `now` (ISO 8601) decides what can be dragged. A month shows no hours. */
export function calendarEvents(shown: Shown, { month, zone, now }: Setting): GridEvent[] {
  const { sessions, timeOff, closed, drawn, loading } = shown
  const hours = month
    ? []
    : [
        ...closed.map((span) => background(`closed-${span.start}`, span, 'closed')),
        ...timeOff.map((span) => background(`away-${span.id}`, span, 'away')),
        ...sessions.flatMap(buffersOf),
        ...(drawn ? [drawnTime(drawn)] : []),
      ]
  return [
    ...hours,
    ...placeholders(loading, month).map((span) => background(`loading-${span.start}`, span, 'loading')),
    ...timeOff.map((one) => ({
      ...(month && isWithinDay(one, zone) ? partOfDay(one) : { ...timeOffDays(one, zone), allDay: true }),
      editable: false,
      extendedProps: { timeOff: one },
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

/** A month lists a day by time: whole days first, then hours off among the sessions. */
const partOfDay = ({ id, start, end }: ShownTimeOff) => ({ id, start, end, display: 'block' })

function background(id: string, { start, end }: TimeSpan, kind: 'away' | 'closed' | 'loading'): GridEvent {
  return { id, start, end, display: 'background', extendedProps: { background: kind } }
}

/** The buffers of a session, which are drawn before and after it. */
function buffersOf(session: SessionEntry): GridEvent[] {
  const { id, start, end, bufferBeforeMinutes: before, bufferAfterMinutes: after } = session
  const spans = [
    { id: `before-${id}`, start: addMinutes(start, -before), end: start },
    { id: `after-${id}`, start: end, end: addMinutes(end, after) },
  ]
  const extendedProps = { buffer: session.service.colour }
  return spans
    .filter((span) => span.start !== span.end)
    .map((span) => ({ ...span, display: 'background', extendedProps }))
}

function drawnTime({ start, end }: TimeSpan): GridEvent {
  return { id: 'drawn', start, end, editable: false, interactive: false, extendedProps: { drawn: true } }
}
