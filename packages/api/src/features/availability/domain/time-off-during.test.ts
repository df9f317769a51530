import { expect, test } from 'vitest'
import type { ZoneId } from '#kernel/zone.ts'
import { timeOffDuring } from './time-off-during.ts'

function outcome(start: string, end: string, zone: string): string {
  const during = timeOffDuring(
    Temporal.PlainDateTime.from(start),
    Temporal.PlainDateTime.from(end),
    zone as ZoneId,
  )
  return during.ok ? `${during.value.start} to ${during.value.end}` : during.error.code
}

test.each([
  ['2027-03-28T02:00', '2027-03-28T03:00', 'TIME_SKIPPED'],
  ['2027-03-28T02:30', '2027-03-28T05:00', 'TIME_SKIPPED'],
  ['2027-03-28T01:00', '2027-03-28T02:30', 'TIME_SKIPPED'],
  ['2027-03-28T03:00', '2027-03-28T02:30', 'END_NOT_LATER'],
  ['2027-03-28T01:00', '2027-03-28T03:00', '2027-03-28T00:00:00Z to 2027-03-28T01:00:00Z'],
])('in Paris, time off from %s to %s is %s', (start, end, expected) => {
  expect(outcome(start, end, 'Europe/Paris')).toBe(expected)
})

test('a whole day starts with its first moment, even if the clocks skip midnight', () => {
  expect(outcome('2027-03-28T00:00', '2027-03-29T00:00', 'Asia/Beirut')).toBe(
    '2027-03-27T22:00:00Z to 2027-03-28T21:00:00Z',
  )
})
