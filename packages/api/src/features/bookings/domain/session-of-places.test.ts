import { expect, test } from 'vitest'
import type { BookingStatus } from './booking.ts'
import { type Place, sessionOfPlaces } from './session-of-places.ts'

const at = (minute: number) => Temporal.Instant.from('2026-11-23T08:00:00Z').add({ minutes: minute })
const place = (status: BookingStatus, heldUntil: Temporal.Instant | null = null): Place => ({
  status,
  heldUntil,
})

test.each([
  ['held', 'held'],
  ['confirmed', 'scheduled'],
  ['attended', 'completed'],
  ['no_show', 'completed'],
  ['cancelled', 'cancelled'],
  ['expired', 'expired'],
] as const)('a session whose only place is %s is %s', (booking, session) => {
  expect(sessionOfPlaces([place(booking, at(10))], { over: true }).status).toBe(session)
})

test('a session stays scheduled while one confirmed place is left', () => {
  const places = [place('cancelled'), place('confirmed'), place('held', at(10)), place('expired')]
  expect(sessionOfPlaces(places, { over: false })).toEqual({ status: 'scheduled', heldUntil: null })
})

test('a session with holds only is held until the last hold ends', () => {
  const places = [place('held', at(10)), place('held', at(12)), place('expired', at(30))]
  expect(sessionOfPlaces(places, { over: false })).toEqual({ status: 'held', heldUntil: at(12) })
})

test.each(['attended', 'no_show'] as const)(
  'a session keeps its time while it runs, even if its place is %s',
  (status) => {
    expect(sessionOfPlaces([place(status)], { over: false })).toEqual({
      status: 'scheduled',
      heldUntil: null,
    })
  },
)

test('a session whose places were cancelled is not kept by the clock', () => {
  expect(sessionOfPlaces([place('cancelled')], { over: false }).status).toBe('cancelled')
})
