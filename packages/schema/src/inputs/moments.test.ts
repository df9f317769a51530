import { expect, test } from 'vitest'
import { addTimeOffInput, updateTimeOffInput } from './availability.ts'
import { holdSlotInput, rescheduleBookingInput } from './bookings.ts'

const idempotencyKey = 'key'
const booked = (start: string) => ({
  idempotencyKey,
  serviceId: 'id',
  start: Temporal.Instant.from(start),
  durationMinutes: 60,
})
const moved = (start: string) => ({
  ...booked(start),
  bookingId: 'id',
  expectedVersion: 1,
  notify: true,
  override: ['OUTSIDE_HOURS' as const],
})

test.each([
  ['2026-12-01T10:00:00Z', true],
  ['2026-12-01T10:00:01Z', false],
  ['2098-12-31T23:59:00Z', true],
  ['2099-01-01T00:00:00Z', false],
])('a session may start at %s: %s', (start, fine) => {
  expect(holdSlotInput.safeParse(booked(start)).success).toBe(fine)
  expect(rescheduleBookingInput.safeParse(moved(start)).success).toBe(fine)
})

test.each([
  ['2026-12-01T10:00', true],
  ['2026-12-01T10:00:30', false],
  ['2026-12-01T10:00:00.5', false],
  ['2099-01-01T00:00', false],
])('time off may start at %s: %s', (start, fine) => {
  const startsLocal = Temporal.PlainDateTime.from(start)
  const endsLocal = startsLocal.add({ hours: 1 })
  expect(addTimeOffInput.safeParse({ idempotencyKey, startsLocal, endsLocal }).success).toBe(fine)
  expect(updateTimeOffInput.safeParse({ timeOffId: 'id', startsLocal, expectedVersion: 1 }).success).toBe(
    fine,
  )
})
