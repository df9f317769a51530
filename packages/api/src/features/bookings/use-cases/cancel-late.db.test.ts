import { professionals, services } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readBooking } from '../data/read-bookings.ts'
import { booked } from '../testing/booked.ts'
import { asksAfter, owesInSteps } from '../testing/cancellation.ts'
import { cancelBooking } from './cancel-booking.ts'
import { cancelUpcoming } from './cancel-upcoming.ts'
import { undoCancelBooking } from './undo-cancel-booking.ts'

let world: World
let practice: Practice
let days = 0

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  practice = await aPractice(world, { cancellation: owesInSteps, horizonDays: 700 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** A session of 50 EUR at a notice from now, in minutes, booked long ago. */
async function bookedIn(minutes: number): Promise<BookingId> {
  days += 30
  const start = world.clock
    .now()
    .add({ hours: 24 * days, minutes })
    .round({ smallestUnit: 'minute' })
  const { booking } = await booked(world, practice, start.toString())
  world.clock.advance({
    milliseconds: start.subtract({ minutes }).since(world.clock.now()).total('milliseconds'),
  })
  return booking.id
}

async function cancel(
  by: SignedInViewer,
  bookingId: BookingId,
  owed: number,
  key = world.ports.newId() as string,
) {
  const rest = { message: null, notify: true, idempotencyKey: key }
  return await cancelBooking(world.ports, by, { bookingId, expectedOwedMinor: owed, ...rest })
}

const codeOf = (outcome: Result<unknown, DomainError>) => (outcome.ok ? 'done' : outcome.error.code)

async function stored(bookingId: BookingId) {
  const [row] = await world.ports.db.sql`
    select b.status, b.version, b.cancelled_owed_minor::int as owed, b.cancelled_late as late,
      (select array_agg(c.owed_minor::int order by c.occurred_at) from booking_changes c
        where c.booking_id = b.id and c.kind = 'cancelled') as history
    from bookings b where b.id = ${bookingId}`
  return row
}

describe('a client who cancels late', () => {
  test('owes what the tier says: on the booking, and in its history', async () => {
    const id = await bookedIn(1000)
    expect(must(await cancel(practice.noor, id, 2500)).booking).toMatchObject({ status: 'cancelled' })
    expect(await stored(id)).toMatchObject({ status: 'cancelled', owed: 2500, late: true, history: [2500] })
  })

  test('row 29: is asked again when a boundary passed, and nothing is changed', async () => {
    const id = await bookedIn(1440)
    const before = await stored(id)
    world.clock.advance({ seconds: 1 })
    const late = await cancel(practice.noor, id, 0)
    expect(late).toMatchObject({
      error: { code: 'QUOTE_CHANGED', quote: { owedMinor: 2500, currency: 'EUR' } },
    })
    expect(await stored(id)).toEqual(before)
    const notices = await world.ports.db.sql`
      select 1 from notifications where kind = 'booking_cancelled' and subject_id = ${id}`
    expect(notices).toHaveLength(0)
    expect(codeOf(await cancel(practice.noor, id, 2500))).toBe('done')
  })

  test('row 29: with a quote from yesterday is refused', async () => {
    const id = await bookedIn(60 * 36)
    world.clock.advance({ hours: 30 })
    expect(codeOf(await cancel(practice.noor, id, 0))).toBe('QUOTE_CHANGED')
    expect(codeOf(await cancel(practice.noor, id, 2500))).toBe('QUOTE_CHANGED')
    expect(codeOf(await cancel(practice.noor, id, 5000))).toBe('done')
  })

  test('row 30: from the start on is refused, and owes nothing', async () => {
    const id = await bookedIn(0)
    for (const minutes of [0, 30, 90]) {
      world.clock.advance({ minutes })
      expect(codeOf(await cancel(practice.noor, id, 5000))).toBe('SESSION_STARTED')
    }
    expect(await stored(id)).toMatchObject({ status: 'confirmed', owed: 0, late: false, history: null })
  })

  test('owes once: the same key answers the same, another key is refused', async () => {
    const id = await bookedIn(100)
    const first = must(await cancel(practice.noor, id, 5000, 'k'))
    world.clock.advance({ minutes: 1 })
    expect(must(await cancel(practice.noor, id, 5000, 'k'))).toEqual(first)
    expect(codeOf(await cancel(practice.noor, id, 2500, 'k'))).toBe('IDEMPOTENCY_MISMATCH')
    expect(codeOf(await cancel(practice.noor, id, 5000))).toBe('ALREADY_CANCELLED')
    expect(await stored(id)).toMatchObject({ owed: 5000, history: [5000] })
  })

  test('owes nothing after undoing it, and the tier again after cancelling again', async () => {
    const id = await bookedIn(1000)
    must(await cancel(practice.noor, id, 2500))
    const undo = { bookingId: id, notify: true, idempotencyKey: world.ports.newId() }
    must(await undoCancelBooking(world.ports, practice.noor, undo))
    expect(await stored(id)).toMatchObject({ status: 'confirmed', owed: 0, late: false })
    world.clock.advance({ hours: 10 })
    must(await cancel(practice.noor, id, 5000))
    expect(await stored(id)).toMatchObject({ owed: 5000, history: [2500, 5000] })
  })
})

test('cancelling by the professional owes nothing at any moment', async () => {
  const id = await bookedIn(5)
  must(await cancel(practice.ada, id, 0))
  expect(await stored(id)).toMatchObject({ status: 'cancelled', owed: 0, late: false, history: [0] })
})

test('both sides, twenty times at once around a boundary: one cancellation, with one sum', async () => {
  const id = await bookedIn(1440)
  const tries = Array.from({ length: 20 }, (_, at) => {
    if (at === 10) world.clock.advance({ seconds: 1 })
    return at % 4 === 3 ? cancel(practice.ada, id, 0) : cancel(practice.noor, id, at % 2 === 0 ? 0 : 2500)
  })
  const codes = (await Promise.all(tries)).map(codeOf)
  expect(codes.filter((code) => code === 'done')).toHaveLength(1)
  expect(new Set(codes).difference(new Set(['done', 'QUOTE_CHANGED', 'ALREADY_CANCELLED'])).size).toBe(0)
  const row = await stored(id)
  const view = await readBooking(world.ports.db, id)
  expect(row?.['history']).toEqual([row?.['owed']])
  expect(view).toMatchObject({ status: 'cancelled', cancelledOwedMinor: row?.['owed'] })
  expect(view?.cancelledBy === 'professional' ? row?.['owed'] : 0).toBe(0)
})

test('a block cancels without a sum, because nobody was shown one', async () => {
  const id = await bookedIn(100)
  const { ada, noor } = practice
  const { professionalId } = ada
  await cancelUpcoming(world.ports, { professionalId, clientId: noor.accountId, endedBy: noor.accountId })
  expect(await stored(id)).toMatchObject({ status: 'cancelled', owed: 0, late: false })
})

test('a booking keeps the terms it was made under: those of the service, or of the practice', async () => {
  const { db } = world.ports
  const own = await bookedIn(2000)
  await db.update(services).set({ cancellation: null }).where(eq(services.id, practice.serviceId))
  await db
    .update(professionals)
    .set({ cancellation: asksAfter(60) })
    .where(eq(professionals.id, practice.ada.professionalId))
  const shared = await bookedIn(2000)
  const policies = await Promise.all([own, shared].map((id) => readBooking(db, id)))
  expect(policies.map((view) => view?.policy.cancellation)).toEqual([owesInSteps, asksAfter(60)])
})
