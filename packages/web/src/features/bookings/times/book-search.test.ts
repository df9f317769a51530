import { expect, test } from 'vitest'
import { readMoveSearch } from '#web/features/bookings/move/move-search.ts'
import { readBookSearch } from '#web/features/bookings/times/book-search.ts'

test('an address keeps its valid parameters and drops the others', () => {
  expect(
    readBookSearch({ length: 60, day: '2026-11-24', like: '2026-11-17T09:00:00Z', booking: 'b' }),
  ).toEqual({
    length: 60,
    day: '2026-11-24',
    like: '2026-11-17T09:00:00Z',
    booking: 'b',
  })
  expect(readBookSearch({ length: -1, day: '2026-02-30', like: 'Tuesday', booking: 7 })).toEqual({})
})

test('a move keeps a valid instant and drops any other value', () => {
  expect(readMoveSearch({ to: '2026-11-24T09:00:00Z' })).toEqual({ to: '2026-11-24T09:00:00Z' })
  expect(readMoveSearch({ to: 'tomorrow', day: 'x' })).toEqual({})
})
