import { expect, test } from 'vitest'
import { addMonths, monthOf, monthSpan, weeksOf } from '#web/features/bookings/times/month.ts'

test('a month of days in weeks begins on the day the reader begins theirs', () => {
  const monday = weeksOf('2026-11', 1)
  expect(monday[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(monday.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null])
  expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01')
})

test('the span of a month follows the clock of the zone through a change of hour', () => {
  expect(monthSpan('2026-03', 'Europe/Paris')).toEqual({
    from: '2026-02-28T23:00:00Z',
    to: '2026-03-31T22:00:00Z',
  })
})

test('an instant may lie in another month elsewhere', () => {
  expect(monthOf('2026-11-30T23:30:00Z', 'Europe/Paris')).toBe('2026-12')
  expect(monthOf('2026-11-30T23:30:00Z', 'America/New_York')).toBe('2026-11')
  expect(addMonths('2026-12', 1)).toBe('2027-01')
})
