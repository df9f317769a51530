import { expect, test } from 'vitest'
import { fullJitter } from '#web/apollo/full-jitter.ts'

test('the bound of the wait doubles with every try and stops at the cap', () => {
  const longest = [1, 2, 3, 7, 200].map((attempt) => fullJitter(attempt, 30_000, () => 1))
  expect(longest).toEqual([500, 1000, 2000, 30_000, 30_000])
})

test('the wait can be zero', () => {
  expect(fullJitter(9, 30_000, () => 0)).toBe(0)
})
