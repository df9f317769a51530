import { expect, test } from 'vitest'
import { calendarSpan, instantsOf, shownView, stepDate } from './calendar-span.ts'

test('a week starts on Monday in Paris and on Sunday in New York', () => {
  expect(calendarSpan('week', '2026-11-21', 1)).toEqual({ first: '2026-11-16', end: '2026-11-23' })
  expect(calendarSpan('week', '2026-11-21', 7)).toEqual({ first: '2026-11-15', end: '2026-11-22' })
})

test('a month shows whole weeks, and only those it touches', () => {
  expect(calendarSpan('month', '2026-11-21', 1)).toEqual({ first: '2026-10-26', end: '2026-12-07' })
  expect(calendarSpan('month', '2027-02-10', 1)).toEqual({ first: '2027-02-01', end: '2027-03-01' })
})

test('a day spans one day and a list four weeks', () => {
  expect(calendarSpan('day', '2026-11-21', 1)).toEqual({ first: '2026-11-21', end: '2026-11-22' })
  expect(calendarSpan('list', '2026-11-21', 1)).toEqual({ first: '2026-11-21', end: '2026-12-19' })
})

test('a phone shows three days from the date on instead of a week, and steps by three', () => {
  expect(shownView('week', true)).toBe('days')
  expect(shownView('week', false)).toBe('week')
  expect(shownView('month', true)).toBe('month')
  expect(calendarSpan('days', '2026-11-21', 1)).toEqual({ first: '2026-11-21', end: '2026-11-24' })
  expect(stepDate('days', '2026-11-21', 1)).toBe('2026-11-24')
})

test('stepping by months stays within a short month', () => {
  expect(stepDate('month', '2027-01-31', 1)).toBe('2027-02-28')
  expect(stepDate('week', '2026-11-21', -1)).toBe('2026-11-14')
})

test('a day of 25 hours is loaded as a whole', () => {
  expect(instantsOf({ first: '2026-10-25', end: '2026-10-26' }, 'Europe/Paris')).toEqual({
    from: '2026-10-24T22:00:00Z',
    to: '2026-10-25T23:00:00Z',
  })
})
