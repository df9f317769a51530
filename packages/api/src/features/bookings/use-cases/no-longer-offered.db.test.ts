import { services } from '@hora/db/tables'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOpenSlots } from '#features/availability/index.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { booked } from '../testing/booked.ts'
import { cancelBooking } from './cancel-booking.ts'
import { movingBooking } from './moving-booking.ts'
import { rescheduleBooking } from './reschedule-booking.ts'

/** It is Monday 23 November 2026, 09:00 in Paris. */
let world: World
let practice: Practice
const start = '2026-12-01T10:00:00Z'
const later = Temporal.Instant.from('2026-12-01T14:00:00Z')
const sixty = { minutes: 60, priceMinor: 5000 }

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** A practice whose client has booked an hour, before the service changes. */
async function bookedBefore(change: Partial<typeof services.$inferInsert>) {
  practice = await aPractice(world)
  const { booking } = await booked(world, practice, start)
  const { ada, serviceId } = practice
  await world.ports.db
    .update(services)
    .set(change)
    .where(and(eq(services.professionalId, ada.professionalId), eq(services.id, serviceId)))
  return booking
}

const ninety = { durations: [{ ...sixty, minutes: 90 }] }
const changes = [
  ['whose length is no longer offered', ninety],
  ['whose service is paused', { active: false }],
  ['whose service is paused and shorter', { ...ninety, active: false }],
] as const

describe.each(changes)('a booking %s', (_what, change: Partial<typeof services.$inferInsert>) => {
  const move = async (
    by: 'noor' | 'ada',
    bookingId: Parameters<typeof rescheduleBooking>[2]['bookingId'],
  ) => {
    const input = { bookingId, expectedVersion: 1, start: later, durationMinutes: null, override: [] }
    const how = { message: null, notify: false, idempotencyKey: world.ports.newId() }
    return must(await rescheduleBooking(world.ports, practice[by], { ...input, ...how })).booking
  }

  test.each(['noor', 'ada'] as const)(
    'shows its free times and moves with its own length, by %s',
    async (by) => {
      const { id: bookingId } = await bookedBefore(change)
      const from = Temporal.Instant.from('2026-12-01T00:00:00Z')
      const { serviceId } = practice
      const moving = must(await movingBooking(world.ports, practice[by], { bookingId, serviceId }))
      const asked = { serviceId, durationMinutes: 60, from, to: from.add({ hours: 24 }), moving }
      const { slots } = must(await findOpenSlots(world.ports, practice[by], asked))
      expect(slots.map(({ start: at }) => at)).toContain(later.epochMilliseconds)
      const moved = await move(by, bookingId)
      expect([moved.start, moved.end]).toEqual(['2026-12-01T14:00:00Z', '2026-12-01T15:00:00Z'])
    },
  )

  test('is cancelled by its client', async () => {
    const { id: bookingId } = await bookedBefore(change)
    const how = { expectedOwedMinor: 0, message: null, notify: false }
    const input = { bookingId, ...how, idempotencyKey: world.ports.newId() }
    expect(must(await cancelBooking(world.ports, practice.noor, input)).booking.status).toBe('cancelled')
  })

  test('shows no times of a length that it does not have', async () => {
    const { id: bookingId } = await bookedBefore(change)
    const from = Temporal.Instant.from('2026-12-01T00:00:00Z')
    const { serviceId } = practice
    const moving = must(await movingBooking(world.ports, practice.noor, { bookingId, serviceId }))
    const asked = { serviceId, durationMinutes: 45, from, to: from.add({ hours: 24 }), moving }
    const found = await findOpenSlots(world.ports, practice.noor, asked)
    expect(found).toMatchObject({ ok: false })
  })
})
