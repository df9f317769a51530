import { timeOverrides } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import type { BookingId, ServiceId } from '#kernel/ids.ts'
import { aFullPractice } from '#testing/full-practice.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { booked } from '../testing/booked.ts'
import { bookForClient } from './book-for-client.ts'
import { cancelBooking } from './cancel-booking.ts'
import { holdSlot } from './hold-slot.ts'
import { rescheduleBooking } from './reschedule-booking.ts'
import { undoCancelBooking } from './undo-cancel-booking.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const codeOf = (outcome: { ok: true } | { ok: false; error: { code: string } }) =>
  outcome.ok ? 'done' : outcome.error.code

test('a booking is moved up to 30 times, and is not offered to be moved after that', async () => {
  const practice = await aPractice(world)
  const { booking } = await booked(world, practice, '2026-12-01T10:00:00Z')
  const move = async (expectedVersion: number, start: string) =>
    await rescheduleBooking(world.ports, practice.ada, {
      bookingId: booking.id,
      expectedVersion,
      start: Temporal.Instant.from(start),
      durationMinutes: null,
      message: null,
      notify: false,
      override: [...timeOverrides],
      idempotencyKey: world.ports.newId(),
    })
  const last = limits.movesPerBooking + 1
  await world.ports.db.sql`update bookings set version = ${last} where id = ${booking.id}`
  const isOffered = async () => {
    const id = encodeGlobalId('Session', booking.sessionId)
    const document = `{ node(id: "${id}") { ... on Session { bookings { viewerCanReschedule } } } }`
    const { node } = await world
      .as(practice.ada)
      .get<{ node: { bookings: readonly { viewerCanReschedule: boolean }[] } }>(document)
    return node.bookings[0]?.viewerCanReschedule
  }
  expect(await isOffered()).toBe(true)
  expect(codeOf(await move(last, '2026-12-01T11:00:00Z'))).toBe('done')
  expect(await isOffered()).toBe(false)
  expect(codeOf(await move(last + 1, '2026-12-01T12:00:00Z'))).toBe('TOO_MANY_MOVES')
  expect(codeOf(await move(last + 1, '2026-12-01T11:00:00Z'))).toBe('done')
})

test('two people have up to 200 bookings ahead, on both sides', async () => {
  const { ada, noor, service } = await aFullPractice(world, world.clock.now())
  const asked = {
    serviceId: idOf<ServiceId>(service, 'Service') as ServiceId,
    durationMinutes: 5,
    start: Temporal.Instant.from('2026-12-20T10:00:00Z'),
  }
  const hold = async () =>
    await holdSlot(world.ports, noor, { ...asked, idempotencyKey: world.ports.newId() })
  const book = async (start = asked.start) =>
    await bookForClient(world.ports, ada, {
      ...asked,
      start,
      clientId: noor.accountId,
      message: null,
      notify: false,
      override: [],
      idempotencyKey: world.ports.newId(),
    })
  expect(codeOf(await hold())).toBe('TOO_MANY_BOOKINGS')
  expect(codeOf(await book())).toBe('TOO_MANY_BOOKINGS')
  const [later] = await world.ports.db.sql<{ id: BookingId }[]>`select b.id from bookings b
    join sessions s on s.id = b.session_id where b.client_id = ${noor.accountId} order by s.starts_at desc limit 1`
  const change = () => ({
    bookingId: later?.id as BookingId,
    notify: false,
    idempotencyKey: world.ports.newId(),
  })
  expect(
    codeOf(await cancelBooking(world.ports, ada, { ...change(), expectedOwedMinor: 0, message: null })),
  ).toBe('done')
  expect(codeOf(await book(asked.start.add({ hours: 24 })))).toBe('done')
  expect(codeOf(await undoCancelBooking(world.ports, ada, change()))).toBe('TOO_MANY_BOOKINGS')
  await world.ports.db
    .sql`update bookings set status = 'cancelled', cancelled_at = now(), cancelled_by = 'client'
    where id = (select id from bookings where client_id = ${noor.accountId} limit 1)`
  expect(codeOf(await hold())).toBe('done')
})
