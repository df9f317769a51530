import { rounds } from '@hora/db/testing'
import { timeOverrides } from '@hora/schema/inputs/bookings'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DomainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readBooking } from '../data/read-bookings.ts'
import { cancelBooking } from './cancel-booking.ts'
import { confirmBooking } from './confirm-booking.ts'
import { expireHold } from './expire-hold.ts'
import { holdSlot } from './hold-slot.ts'
import { releaseHold } from './release-hold.ts'
import { rescheduleBooking } from './reschedule-booking.ts'

/**
 * Every pair of commands runs at the same time on one booking. The second one either succeeds or is refused with a
 * code. Nothing is thrown, and booking, session and history agree.
 */
let world: World
let practice: Practice
let day = 0

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { horizonDays: 700 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

type Command = (
  bookingId: BookingId,
  start: Temporal.Instant,
) => Promise<Result<unknown, DomainError> | undefined>

const key = () => world.ports.newId()
const commands: Record<string, Command> = {
  confirm: (bookingId) =>
    confirmBooking(world.ports, practice.noor, { bookingId, message: null, idempotencyKey: key() }),
  release: (bookingId) => releaseHold(world.ports, practice.noor, { bookingId }),
  expire: async (bookingId) => {
    await expireHold(world.ports, bookingId)
    return undefined
  },
  'cancel as client': (bookingId) =>
    cancelBooking(world.ports, practice.noor, {
      bookingId,
      expectedOwedMinor: 0,
      message: null,
      notify: true,
      idempotencyKey: key(),
    }),
  'cancel as professional': (bookingId) =>
    cancelBooking(world.ports, practice.ada, {
      bookingId,
      expectedOwedMinor: 0,
      message: null,
      notify: true,
      idempotencyKey: key(),
    }),
  reschedule: (bookingId, start) =>
    rescheduleBooking(world.ports, practice.ada, {
      bookingId,
      start: start.add({ minutes: 30 }),
      expectedVersion: 2,
      message: null,
      notify: true,
      override: [...timeOverrides],
      idempotencyKey: key(),
    }),
  'hold the same time': (_bookingId, start) => hold(start),
}

async function hold(start: Temporal.Instant) {
  const asked = { serviceId: practice.serviceId, start, durationMinutes: 60, idempotencyKey: key() }
  return await holdSlot(world.ports, practice.noor, asked)
}

const expected = new Set([
  'WRONG_STATE',
  'ALREADY_CANCELLED',
  'NOT_CANCELLED',
  'NOTHING_TO_CONTEST',
  'HOLD_EXPIRED',
  'STALE_VERSION',
  'SLOT_TAKEN',
  'HELD_BY_YOU',
  'BOOKED_BY_YOU',
  'TOO_MANY_HOLDS',
])
/** Each pair in one order of asking, or in both. */
const orders = rounds({ few: 1, all: 2 })
const pairs = Object.keys(commands).flatMap((one, index) =>
  Object.keys(commands)
    .slice(orders === 1 ? index : 0)
    .map((other) => [one, other] as const),
)

test.each(['held', 'confirmed'] as const)('every pair of commands at once on a %s booking', async (state) => {
  for (const [one, other] of pairs) {
    day += 1
    const start = Temporal.Instant.from('2026-12-01T10:00:00Z').add({ hours: 24 * day })
    const { booking } = must(await hold(start))
    if (state === 'confirmed')
      must((await commands['confirm']?.(booking.id, start)) as Result<unknown, DomainError>)
    const outcomes = await Promise.all([
      commands[one]?.(booking.id, start),
      commands[other]?.(booking.id, start),
    ])
    for (const outcome of outcomes)
      if (outcome !== undefined && !outcome.ok)
        expect(expected, `${one} + ${other}`).toContain(outcome.error.code)
    const after = await readBooking(world.ports.db, booking.id)
    const changes = after === null ? 0 : after.version
    const rows = await world.ports.db.sql<{ agree: boolean; history: number }[]>`
      select (b.status, s.status) in (('held', 'held'), ('confirmed', 'scheduled'), ('cancelled', 'cancelled'),
          ('expired', 'expired')) as agree,
        (select count(*)::int from booking_changes c where c.booking_id = b.id) as history
      from bookings b join sessions s on s.id = b.session_id where b.id = ${booking.id}`
    expect(rows[0], `${one} + ${other}`).toEqual({ agree: true, history: changes })
    world.clock.advance('PT11M')
  }
})
