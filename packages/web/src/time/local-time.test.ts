import { expect, test } from 'vitest'
import {
  addDays,
  addMinutes,
  instantOf,
  localTimeOf,
  minutesBetween,
  startOfDate,
} from '#web/time/local-time.ts'

test('a local time and its instant convert to each other', () => {
  expect(localTimeOf('2026-11-21T08:30:00Z', 'Europe/Paris')).toEqual({ date: '2026-11-21', time: '09:30' })
  expect(instantOf({ date: '2026-11-21', time: '09:30' }, 'Europe/Paris')).toBe('2026-11-21T08:30:00Z')
})

test('a skipped local time moves forward, and a repeated one means the first', () => {
  expect(instantOf({ date: '2026-03-29', time: '02:30' }, 'Europe/Paris')).toBe('2026-03-29T01:30:00Z')
  expect(instantOf({ date: '2026-10-25', time: '02:30' }, 'Europe/Paris')).toBe('2026-10-25T00:30:00Z')
})

test('minutes are counted and added in elapsed time', () => {
  expect(minutesBetween('2026-11-21T08:30:00Z', '2026-11-21T09:15:00Z')).toBe(45)
  expect(addMinutes('2026-11-21T08:30:00Z', 45)).toBe('2026-11-21T09:15:00Z')
})

test('days are added over the ends of months and years', () => {
  expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29'])
})

test('a date begins at its first moment, also where the clock skips midnight', () => {
  expect(startOfDate('2026-11-21', 'Europe/Paris')).toBe('2026-11-20T23:00:00Z')
  expect(startOfDate('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00Z')
})
