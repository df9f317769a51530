import type { CalendarChange } from '#web/features/sessions/use-calendar-live.ts'
import type { CalendarPage_CalendarQueryQuery } from '#web/gql/graphql.ts'

type Calendar = CalendarPage_CalendarQueryQuery
type Range = { from: string; to: string }
type TimeSpan = { start: string; end: string }

const touches = ({ start, end }: TimeSpan, { from, to }: Range) =>
  Temporal.Instant.compare(start, to) < 0 && Temporal.Instant.compare(end, from) > 0

/**
 * The calendar after a change: adds what is new in the range, removes what left it. The cache already has changed
 * times.
 */
export function applyChange(calendar: Calendar, change: CalendarChange, range: Range): Calendar {
  const { session, sessionId, timeOff, timeOffId } = change
  if (sessionId) return { ...calendar, calendar: withSession(calendar.calendar, sessionId, session, range) }
  if (!timeOffId) return calendar
  const others = calendar.timeOff.filter(({ id }) => id !== timeOffId)
  const stays = timeOff && (timeOff.yearly || touches(timeOff, range))
  return { ...calendar, timeOff: stays ? [...others, timeOff] : others }
}

function withSession(
  connection: Calendar['calendar'],
  sessionId: string,
  session: CalendarChange['session'],
  range: Range,
): Calendar['calendar'] {
  const others = connection.edges.filter(({ node }) => node.id !== sessionId)
  if (!session || !touches(session, range)) return { ...connection, edges: others }
  const edge = { __typename: 'QueryCalendarConnectionEdge' as const, cursor: '', node: session }
  return { ...connection, edges: [...others, edge] }
}
