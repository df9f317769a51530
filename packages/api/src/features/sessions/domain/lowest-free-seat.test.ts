import { expect, test } from 'vitest'
import { lowestFreeSeat } from './lowest-free-seat.ts'

test.each([
  ['the first seat of an empty session', [], 3, 1],
  ['the next seat', [1, 2], 3, 3],
  ['the lowest gap', [3, 1], 4, 2],
  ['no seat of a full session', [2, 1, 3], 3, null],
  ['no seat when a lowered capacity is reached', [2, 5], 1, null],
  ['no seat when a lowered capacity is reached, in spite of a gap', [4, 5], 2, null],
  ['a gap below a lowered capacity', [2, 5], 3, 1],
])('a new place gets %s', (_what, taken, capacity, seat) => {
  expect(lowestFreeSeat(taken, capacity)).toBe(seat)
})
