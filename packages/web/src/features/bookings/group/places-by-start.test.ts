import { expect, test } from 'vitest'
import { placesByStart } from '#web/features/bookings/group/places-by-start.ts'

const start = '2026-03-02T10:00:00Z'

test('a time for one person alone has no count of places', () => {
  expect(placesByStart([{ start, placesLeft: 1, joins: false }]).has(start)).toBe(false)
})

test('a new time of a group has all its places', () => {
  expect(placesByStart([{ start, placesLeft: 8, joins: false }]).get(start)).toEqual({
    placesLeft: 8,
    joins: false,
  })
})

test('the last place of a group that others have joined is counted', () => {
  expect(placesByStart([{ start, placesLeft: 1, joins: true }]).get(start)).toEqual({
    placesLeft: 1,
    joins: true,
  })
})
