import { expect, test } from 'vitest'
import {
  addMonths,
  bookableMonths,
  endOfDate,
  monthOf,
  monthSpan,
  monthView,
} from '#web/features/bookings/times/month.ts'

test('a month is shown in whole weeks, which start on the reader’s first weekday', () => {
  const { weeks } = monthView('2026-11', '2026-09-01', 1)
  expect(weeks[0]?.[0]).toBe('2026-10-26')
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
  expect(monthView('2026-11', '2026-09-01', 7).weeks[0]?.[0]).toBe('2026-11-01')
})

test('past weeks are left out', () => {
  expect(monthView('2026-12', '2026-12-03', 1)).toMatchObject({ last: '2027-01-03' })
  expect(monthView('2026-12', '2026-12-03', 1).weeks[0]?.[0]).toBe('2026-11-30')
})

test('a month that is nearly over goes on into the next one', () => {
  const { weeks, last } = monthView('2026-11', '2026-11-30', 1)
  expect(weeks.map(([first]) => first)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'])
  expect(last).toBe('2026-12-27')
})

test('a view never shows a day that its request leaves out', () => {
  const start = Temporal.PlainDate.from('2026-01-15')
  for (const today of Array.from({ length: 100 }, (_, days) => start.add({ days }).toString()))
    for (const firstWeekday of [1, 6, 7]) {
      const { weeks, last } = monthView(today.slice(0, 7), today, firstWeekday)
      expect(weeks.flat()).toContain(today)
      expect(endOfDate(last, 'UTC') <= monthSpan(today.slice(0, 7), 'UTC').to).toBe(true)
    }
})

test('the range of a month follows its zone through a change of the clocks', () => {
  expect(monthSpan('2026-03', 'Europe/Paris')).toEqual({
    from: '2026-02-28T23:00:00Z',
    to: '2026-04-28T22:00:00Z',
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
