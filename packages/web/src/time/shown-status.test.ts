import { expect, test } from 'vitest'
import { shownStatus, turnsOf } from '#web/time/shown-status.ts'

const times = { start: '2027-03-01T10:00:00Z', end: '2027-03-01T11:00:00Z' }

test.each([
  ['09:59:59.999', 'CONFIRMED'],
  ['10:00:00', 'LIVE'],
  ['10:59:59.999', 'LIVE'],
  ['11:00:00', 'ENDED'],
  ['11:59:59.999', 'ENDED'],
  ['12:00:00', 'ATTENDED'],
])('at %s a confirmed place of a session from 10 to 11 is %s', (time, status) => {
  expect(shownStatus('CONFIRMED', times, `2027-03-01T${time}Z`)).toBe(status)
})

test.each(['HELD', 'CANCELLED', 'EXPIRED', 'ATTENDED', 'NO_SHOW'] as const)(
  'the clock leaves %s as it is',
  (status) => {
    for (const hour of ['09', '10', '11', '12'])
      expect(shownStatus(status, times, `2027-03-01T${hour}:30:00Z`)).toBe(status)
  },
)

test('a status turns at the start, at the end and an hour later', () => {
  expect(turnsOf(times)).toEqual([times.start, times.end, '2027-03-01T12:00:00Z'])
})
