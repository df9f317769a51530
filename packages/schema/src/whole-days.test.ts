import { expect, test } from 'vitest'
import { wholeDays } from './whole-days.ts'

test.each([
  [0, null],
  [90, null],
  [1440, null],
  [2160, null],
  [2879, null],
  [2880, 2],
  [2940, null],
  [3000, null],
  [10_080, 7],
  [20_160, 14],
  [43_200, 30],
])('a span of %d minutes in days: %s', (minutes, days) => {
  expect(wholeDays(minutes)).toBe(days)
})
