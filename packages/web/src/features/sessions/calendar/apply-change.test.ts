import { expect, test } from 'vitest'
import type { CalendarChange } from '#web/features/sessions/use-calendar-live.ts'
import type { CalendarPage_CalendarQueryQuery } from '#web/gql/graphql.ts'
import { applyChange } from './apply-change.ts'

const range = { from: '2026-11-16T00:00:00Z', to: '2026-11-23T00:00:00Z' }

function session(id: string, start: string) {
  const end = Temporal.Instant.from(start).add({ hours: 1 }).toString()
  return { __typename: 'Session' as const, id, start, end, ' $fragmentRefs': {} as never }
}

function calendar(...ids: string[]): CalendarPage_CalendarQueryQuery {
  return {
    calendar: {
      __typename: 'QueryCalendarConnection',
      edges: ids.map((id) => ({
        __typename: 'QueryCalendarConnectionEdge',
        cursor: id,
        node: session(id, '2026-11-17T09:00:00Z'),
      })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
    timeOff: [],
  }
}

function change(changes: Partial<CalendarChange>): CalendarChange {
  const nothing = { sessionId: null, session: null, timeOffId: null, timeOff: null, practiceHolidays: null }
  return { __typename: 'CalendarChange', kind: 'CHANGED', cursor: '1', ...nothing, ...changes }
}

const idsOf = (data: CalendarPage_CalendarQueryQuery) => data.calendar.edges.map(({ node }) => node.id)

test('a new session within the range appears once', () => {
  const added = change({ kind: 'ADDED', sessionId: 'b', session: session('b', '2026-11-18T09:00:00Z') })
  const once = applyChange(calendar('a'), added, range)
  expect(idsOf(once)).toEqual(['a', 'b'])
  expect(idsOf(applyChange(once, added, range))).toEqual(['a', 'b'])
})

test('a session that is cancelled or moved out of the range disappears', () => {
  expect(idsOf(applyChange(calendar('a', 'b'), change({ kind: 'REMOVED', sessionId: 'a' }), range))).toEqual([
    'b',
  ])
  const later = change({ sessionId: 'a', session: session('a', '2026-12-01T09:00:00Z') })
  expect(idsOf(applyChange(calendar('a', 'b'), later, range))).toEqual(['b'])
})

test('time off appears and disappears in the same way', () => {
  const days = { firstDate: '2026-11-16', lastDate: '2026-11-22', yearly: false }
  const local = { ...days, startsLocal: '2026-11-16T00:00', endsLocal: '2026-11-23T00:00', version: 1 }
  const times = { start: range.from, end: range.to, ...local }
  const timeOff = { __typename: 'TimeOff' as const, id: 't', label: null, ...times }
  const away = applyChange(calendar(), change({ timeOffId: 't', timeOff }), range)
  expect(away.timeOff.map(({ id }) => id)).toEqual(['t'])
  expect(applyChange(away, change({ kind: 'REMOVED', timeOffId: 't' }), range).timeOff).toEqual([])
})
