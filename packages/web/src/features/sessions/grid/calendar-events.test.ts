import { expect, test } from 'vitest'
import { calendarEvents, type Shown } from '#web/features/sessions/grid/calendar-events.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'

const setting = { month: false, zone: 'Europe/Paris', now: '2026-12-01T00:00:00Z' }
const empty: Shown = { sessions: [], timeOff: [], closed: [], drawn: null, loading: [] }
const session = {
  id: 's1',
  start: '2026-12-07T09:00:00Z',
  end: '2026-12-07T10:00:00Z',
  status: 'SCHEDULED',
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  service: { id: 'v1', name: 'Coaching', colour: 'SKY' },
  bookings: [],
} as unknown as SessionEntry
const holidays = {
  id: 'o1',
  label: 'Holidays',
  start: '2026-12-23T23:00:00Z',
  end: '2026-12-26T23:00:00Z',
  startsLocal: '2026-12-24T00:00',
  endsLocal: '2026-12-27T00:00',
  version: 1,
}

const ids = (shown: Shown, month = false) =>
  calendarEvents(shown, { ...setting, month }).map(({ id, start, end }) => [id, start, end])

test('the buffers of a session are drawn beside it, and none where there is none', () => {
  expect(ids({ ...empty, sessions: [session] })).toEqual([
    ['after-s1', '2026-12-07T10:00:00Z', '2026-12-07T10:15:00Z'],
    ['s1', '2026-12-07T09:00:00Z', '2026-12-07T10:00:00Z'],
  ])
})

test('time off is a bar over its days, also in a month, and is hatched where there are hours', () => {
  const shown = { ...empty, timeOff: [holidays] }
  expect(ids(shown)).toEqual([
    ['away-o1', holidays.start, holidays.end],
    ['o1', '2026-12-24', '2026-12-27'],
  ])
  expect(ids(shown, true)).toEqual([['o1', '2026-12-24', '2026-12-27']])
})

test('hours off are among the sessions of their day in a month, and a bar above the hours elsewhere', () => {
  const hours = { ...holidays, start: '2026-12-07T13:00:00Z', end: '2026-12-07T15:00:00Z' }
  const shown = { ...empty, timeOff: [hours] }
  expect(ids(shown, true)).toEqual([['o1', hours.start, hours.end]])
  expect(ids(shown).at(-1)).toEqual(['o1', '2026-12-07', '2026-12-08'])
  const overnight = { ...hours, end: '2026-12-08T09:00:00Z' }
  expect(ids({ ...empty, timeOff: [overnight] }, true)).toEqual([['o1', '2026-12-07', '2026-12-09']])
})

test('each day that is loading has placeholders, in a month one for the day', () => {
  const loading = ['2026-12-07', '2026-12-08']
  const hours = ids({ ...empty, loading })
  expect(new Set(hours.map(([, start]) => String(start).slice(0, 10)))).toEqual(new Set(loading))
  expect(ids({ ...empty, loading }, true)).toHaveLength(2)
})
