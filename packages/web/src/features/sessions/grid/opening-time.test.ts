import { expect, test } from 'vitest'
import { hourHeight } from './hour-height.ts'
import { openingMinute, type ShownWeek } from './opening-time.ts'

// The week of 16 November 2026 in Paris (UTC+1).
const week: ShownWeek = {
  sessions: [],
  closed: [],
  range: { from: '2026-11-15T23:00:00Z', to: '2026-11-22T23:00:00Z' },
  now: '2026-11-10T12:00:00Z',
  zone: 'Europe/Paris',
}
const openAt = (hour: string) => [{ start: '2026-11-15T23:00:00Z', end: `2026-11-16T${hour}:00Z` }]
const height = 10 * hourHeight

test('a week opens half an hour before its first open hour', () => {
  expect(openingMinute({ ...week, closed: openAt('09:00') }, height)).toBe(9 * 60 + 30)
})

test('a session before the open hours is in view', () => {
  const sessions = [{ start: '2026-11-18T05:15:00Z' }, { start: '2026-11-17T15:00:00Z' }]
  expect(openingMinute({ ...week, sessions, closed: openAt('09:00') }, height)).toBe(5 * 60 + 30)
})

test('now is in view when it is earlier than everything else, and counts only in its own week', () => {
  const closed = openAt('12:00')
  expect(openingMinute({ ...week, closed, now: '2026-11-19T06:50:00Z' }, height)).toBe(6 * 60 + 30)
  expect(openingMinute({ ...week, closed, now: '2026-11-19T20:00:00Z' }, height)).toBe(12 * 60 + 30)
  expect(openingMinute({ ...week, closed, now: '2026-11-29T04:00:00Z' }, height)).toBe(12 * 60 + 30)
})

test('a week without anything opens in the morning', () => {
  expect(openingMinute(week, height)).toBe(7 * 60 + 30)
  const whole = [{ start: week.range.from, end: week.range.to }]
  expect(openingMinute({ ...week, closed: whole }, height)).toBe(7 * 60 + 30)
})

test('what began before the first shown day does not count', () => {
  const sessions = [{ start: '2026-11-15T05:00:00Z' }]
  expect(openingMinute({ ...week, sessions, closed: openAt('09:00') }, height)).toBe(9 * 60 + 30)
})

test('an open time after midnight opens at the top of the day', () => {
  expect(openingMinute({ ...week, sessions: [{ start: '2026-11-17T23:10:00Z' }] }, height)).toBe(0)
})

test('at every height the texts of the hours are whole at both edges', () => {
  const hours = { ...week, closed: openAt('09:00') }
  for (let pixels = 200; pixels < 900; pixels++) {
    const top = (openingMinute(hours, pixels) / 60) * hourHeight
    for (const edge of [top, top + pixels]) {
      const fromLine = Math.min(edge % hourHeight, hourHeight - (edge % hourHeight))
      expect(fromLine).toBeGreaterThanOrEqual(8)
    }
  }
})
