import { expect, test } from 'vitest'
import { firstOpenDay } from '#web/features/availability/check/first-open-day.ts'

const weekday = (day: number) => ({
  weekday: day,
  startMinute: 540,
  endMinute: 1020,
})
const closed = (date: string) => ({ date, ranges: [] })
const week = { zone: 'Europe/Paris', weeklyRules: [1, 2, 3, 4, 5].map(weekday), overrides: [] }

test.each([
  ['in the morning', '2026-11-23T09:00:00Z', '2026-11-23'],
  ['a minute before the end of the hours', '2026-11-23T15:59:00Z', '2026-11-23'],
  ['at the end of the hours', '2026-11-23T16:00:00Z', '2026-11-24'],
  ['on a Friday evening', '2026-11-27T20:00:00Z', '2026-11-30'],
])('the first day with open hours left, %s', (_, now, day) => {
  expect(firstOpenDay(week, now)).toBe(day)
})

test('a closed date is passed over, and without any hours it is today', () => {
  const holiday = { ...week, overrides: [closed('2026-11-24')] }
  expect(firstOpenDay(holiday, '2026-11-23T18:00:00Z')).toBe('2026-11-25')
  expect(firstOpenDay({ ...week, weeklyRules: [] }, '2026-11-23T18:00:00Z')).toBe('2026-11-23')
})
