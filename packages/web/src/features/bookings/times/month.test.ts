import { expect, test } from 'vitest'
import { addMonths, bookableMonths, monthOf, monthSpan, weeksOf } from '#web/features/bookings/times/month.ts'

test('a month grid starts its weeks on the reader’s first weekday', () => {
  const monday = weeksOf('2026-11', 1)
  expect(monday[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(monday.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null])
  expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01')
})

test('the range of a month follows its zone through a change of the clocks', () => {
  expect(monthSpan('2026-03', 'Europe/Paris')).toEqual({
    from: '2026-02-28T23:00:00Z',
    to: '2026-03-31T22:00:00Z',
  })
})

test('an instant can belong to different months in different zones', () => {
  expect(monthOf('2026-11-30T23:30:00Z', 'Europe/Paris')).toBe('2026-12')
  expect(monthOf('2026-11-30T23:30:00Z', 'America/New_York')).toBe('2026-11')
  expect(addMonths('2026-12', 1)).toBe('2027-01')
})

test.each([
  [undefined, '2026-11'],
  ['2026-12-04', '2026-12'],
  ['2026-01-04', '2026-11'],
  ['2031-01-04', '2027-01'],
])('with the day %s in the address, the picker opens with %s', (day, opening) => {
  const range = { now: '2026-11-30T12:00:00Z', horizonDays: 60, zone: 'Europe/Paris' }
  expect(bookableMonths(range, day)).toEqual({ first: '2026-11', last: '2027-01', opening })
})
