import { expect, test } from 'vitest'
import { stripWeeks } from '#web/features/bookings/times/strip/strip-weeks.ts'

test('a strip has whole weeks, which start on the reader’s first weekday, and goes on into the next months', () => {
  const weeks = stripWeeks('2026-11-24', '2027-01-02', 1)
  expect(weeks).toHaveLength(6)
  expect(weeks.map(([first]) => first)).toEqual([
    '2026-11-23',
    '2026-11-30',
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
  ])
  expect(weeks.flat()).toHaveLength(42)
  expect(stripWeeks('2026-11-24', '2026-11-28', 7)).toEqual([
    ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'],
  ])
})

test('it ends with the week of its last date, and has the first week in any case', () => {
  expect(stripWeeks('2026-11-24', '2026-11-29', 1)).toHaveLength(1)
  expect(stripWeeks('2026-11-24', '2026-11-30', 1)).toHaveLength(2)
  expect(stripWeeks('2026-11-24', '2026-11-02', 1)).toHaveLength(1)
})
