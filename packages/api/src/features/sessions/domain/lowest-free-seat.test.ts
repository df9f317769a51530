import { expect, test } from 'vitest'
import { lowestFreeSeat } from './lowest-free-seat.ts'

test.each([
  ['the first seat of an empty session', [], 3, 1],
  ['the next seat', [1, 2], 3, 3],
  ['the lowest gap', [3, 1], 4, 2],
  ['no seat of a full session', [2, 1, 3], 3, null],
  ['no seat beyond a capacity that was lowered', [2, 5], 1, 1],
])('a new place gets %s', (_what, taken, capacity, seat) => {
  expect(lowestFreeSeat(taken, capacity)).toBe(seat)
})
