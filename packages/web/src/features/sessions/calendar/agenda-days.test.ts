import { expect, test } from 'vitest'
import { type AgendaEntry, agendaDays } from '#web/features/sessions/calendar/agenda-days.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'

const zone = 'Europe/Paris'
const session = (start: string) => ({ start }) as SessionEntry
const off = (id: string, start: string, end: string) => ({ id, start, end, label: null }) as never
const named = (entry: AgendaEntry) => ('session' in entry ? 'session' : entry.timeOff.id)

test('time off is listed on its first day, and what goes on already on the first day of the list', () => {
  const days = agendaDays(
    [session('2026-12-02T23:30:00Z'), session('2026-12-05T09:00:00Z')],
    [
      off('going on', '2026-11-20T23:00:00Z', '2026-12-01T23:00:00Z'),
      off('holidays', '2026-12-04T23:00:00Z', '2026-12-08T23:00:00Z'),
      off('dentist', '2026-12-10T09:00:00Z', '2026-12-10T10:00:00Z'),
    ],
    '2026-12-01',
    zone,
  )
  expect(days.map(({ date, entries }) => [date, entries.map(named)])).toEqual([
    ['2026-12-01', ['going on']],
    ['2026-12-03', ['session']],
    ['2026-12-05', ['holidays', 'session']],
    ['2026-12-10', ['dentist']],
  ])
})

test('time off of some hours is listed among the sessions of its day, by its start', () => {
  const [day] = agendaDays(
    [session('2026-12-02T08:30:00Z'), session('2026-12-02T13:00:00Z')],
    [off('school visit', '2026-12-02T10:00:00Z', '2026-12-02T11:30:00Z')],
    '2026-12-01',
    zone,
  )
  expect(day?.entries.map(named)).toEqual(['session', 'school visit', 'session'])
})
