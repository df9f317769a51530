import { timeOverrides } from '@hora/schema/inputs/bookings'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { BookingId } from '#kernel/ids.ts'
import { map, ok } from '#kernel/result.ts'
import { must } from '#testing/must.ts'
import { currencyNamed } from '#testing/names.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { transact } from '#unit-of-work/transact.ts'
import { timesOf } from '../data/booking-of-view.ts'
import type { FilledSession } from '../data/filled-session.ts'
import { readFilledSession } from '../data/read-calendar.ts'
import { takeSeat } from '../data/take-seat.ts'
import { booked } from '../testing/booked.ts'
import { asksAfter } from '../testing/cancellation.ts'
import { cancelBooking } from './cancel-booking.ts'
import { rescheduleBooking } from './reschedule-booking.ts'

/** A session of five seats; Noor has the first. */
const capacity = 5
let world: World
let practice: Practice
let session: FilledSession
let noorsId: BookingId
let day = 0

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { capacity, horizonDays: 700 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

beforeEach(async () => {
  day += 1
  const start = Temporal.Instant.from('2026-12-01T10:00:00Z').add({ hours: 24 * day })
  const made = await booked(world, practice, start.toString())
  session = made.session
  noorsId = made.booking.id
})

async function takeASeat({ accountId: clientId }: SignedInViewer) {
  const { clock, db, newId } = world.ports
  const now = clock.now()
  const { professionalId, id: sessionId } = session
  const place = { professionalId, sessionId, clientId, id: newId<BookingId>(), confirmedAt: now }
  const terms = {
    priceMinor: 5000,
    currency: currencyNamed('EUR'),
    policy: { rescheduleNoticeMinutes: 0, cancellation: asksAfter(0) },
  }
  const { start: startsAt, end: endsAt } = timesOf(session)
  const taken = await transact(
    db,
    async (tx) => await takeSeat(tx, { ...place, ...terms, status: 'confirmed' }, { startsAt, endsAt }, now),
  )
  return map(taken, ({ seat }) => seat)
}

const clientsOf = async (count: number) =>
  await Promise.all(Array.from({ length: count }, async () => await aClientOf(world, practice.ada)))

async function seatsTaken(): Promise<readonly number[]> {
  const rows = await world.ports.db.sql<{ seat: number }[]>`
    select seat from bookings where session_id = ${session.id} and status = 'confirmed' order by seat`
  return rows.map(({ seat }) => seat)
}

const cancel = async (by: SignedInViewer, bookingId: BookingId) =>
  must(
    await cancelBooking(world.ports, by, {
      bookingId,
      expectedOwedMinor: 0,
      message: null,
      notify: false,
      idempotencyKey: world.ports.newId(),
    }),
  )

test('of 15 clients who take a seat of a session of five at once, four get one, each a different one', async () => {
  const clients = await clientsOf(3 * capacity)
  const outcomes = await Promise.all(clients.map(takeASeat))
  expect(await seatsTaken()).toEqual([1, 2, 3, 4, 5])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(capacity - 1)
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]))
  expect(new Set(refusals)).toEqual(new Set(['full']))
})

test('a client has one seat of a session, even with several requests at once', async () => {
  const [client] = (await clientsOf(1)) as [SignedInViewer]
  const outcomes = await Promise.all([1, 2, 3].map(async () => await takeASeat(client)))
  expect(outcomes.toSorted((a, b) => Number(b.ok) - Number(a.ok))).toEqual([
    ok(2),
    { ok: false, error: 'already-in' },
    { ok: false, error: 'already-in' },
  ])
})

test('a cancelled booking frees its seat for the next client, and the session stays for the others', async () => {
  const [one, other, third] = (await clientsOf(3)) as [SignedInViewer, SignedInViewer, SignedInViewer]
  expect([await takeASeat(one), await takeASeat(other)]).toEqual([ok(2), ok(3)])
  await cancel(practice.ada, noorsId)
  expect(await readFilledSession(world.ports.db, session.id)).toMatchObject({ status: 'scheduled' })
  expect(await takeASeat(third)).toEqual(ok(1))
})

test('a session is cancelled with its last place', async () => {
  const [client] = (await clientsOf(1)) as [SignedInViewer]
  expect(await takeASeat(client)).toEqual(ok(2))
  await cancel(practice.ada, noorsId)
  const left = await readFilledSession(world.ports.db, session.id)
  const last = left?.bookings.find(({ status }) => status === 'confirmed')
  await cancel(practice.ada, last?.id as BookingId)
  expect(await readFilledSession(world.ports.db, session.id)).toMatchObject({ status: 'cancelled' })
})

test('a booking that shares its session with others leaves it when it moves, and the others keep their time', async () => {
  const [client] = (await clientsOf(1)) as [SignedInViewer]
  expect(await takeASeat(client)).toEqual(ok(2))
  const start = Temporal.Instant.from(session.start).add({ minutes: 90 })
  const { booking } = must(
    await rescheduleBooking(world.ports, practice.ada, {
      bookingId: noorsId,
      start,
      expectedVersion: 1,
      message: null,
      notify: false,
      override: [...timeOverrides],
      idempotencyKey: world.ports.newId(),
    }),
  )
  expect(booking).toMatchObject({ id: noorsId, start: start.toString(), status: 'confirmed' })
  expect(booking.sessionId).not.toBe(session.id)
  expect(await readFilledSession(world.ports.db, session.id)).toMatchObject({
    start: session.start,
    status: 'scheduled',
    bookings: [{ clientId: client.accountId, status: 'confirmed' }],
  })
})
