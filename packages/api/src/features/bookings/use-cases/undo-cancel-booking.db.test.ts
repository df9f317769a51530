import { services } from '@hora/db/tables'
import { limits } from '@hora/schema/limits'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { BookingId, SessionId } from '#kernel/ids.ts'
import { holdingLock, transactionsWaiting } from '#testing/hold-lock.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readFilledSession } from '../data/read-calendar.ts'
import { booked } from '../testing/booked.ts'
import { cancelBooking } from './cancel-booking.ts'
import type { TimeRefused } from './refuse-time.ts'
import { undoCancelBooking } from './undo-cancel-booking.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; the practice is open from 09:00 to 17:00, UTC+1. */
let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

async function cancel(by: SignedInViewer, bookingId: BookingId) {
  const key = { idempotencyKey: world.ports.newId() }
  must(
    await cancelBooking(world.ports, by, {
      ...key,
      bookingId,
      expectedOwedMinor: 0,
      message: null,
      notify: false,
    }),
  )
}

test('a repeated key of a cancellation that was undone says that the booking was changed since', async () => {
  const { ada } = practice
  const { booking } = await booked(world, practice, at('10:00'))
  const input = { idempotencyKey: 'once', bookingId: booking.id, message: null, notify: false }
  const again = async () => await cancelBooking(world.ports, ada, { ...input, expectedOwedMinor: 0 })
  const first = must(await again()).booking
  expect(must(await again()).booking).toEqual(first)
  expect(await outcome(ada, booking.id)).toBe('restored')
  expect(await again()).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } })
})

async function undo(by: SignedInViewer, bookingId: BookingId) {
  return await undoCancelBooking(world.ports, by, {
    idempotencyKey: world.ports.newId(),
    bookingId,
    notify: false,
  })
}

/** The outcome as `code: reason reason`, or `restored`. */
async function outcome(by: SignedInViewer, bookingId: BookingId): Promise<string> {
  const undone = await undo(by, bookingId)
  if (undone.ok) return 'restored'
  const { code, reasons = [] } = undone.error as TimeRefused
  return [code, ...reasons.map(({ reason }) => reason)].join(' ')
}

async function setService(changes: Partial<typeof services.$inferInsert>) {
  const { serviceId, ada } = practice
  await world.ports.db
    .update(services)
    .set(changes)
    .where(and(eq(services.professionalId, ada.professionalId), eq(services.id, serviceId)))
}

async function buffersOf(id: SessionId) {
  const found = await readFilledSession(world.ports.db, id)
  return [found?.bufferBeforeMinutes, found?.bufferAfterMinutes]
}

const at = (time: string) => `2026-12-03T${time}:00Z`

test('a professional reads only what has the time now, although it is at night and inside the notice', async () => {
  const { ada } = practice
  const { booking } = await booked(world, practice, at('02:00'))
  await cancel(ada, booking.id)
  await setService({ minimumNoticeMinutes: limits.minimumNotice.max, horizonDays: 1 })
  await booked(world, practice, at('02:30'))
  expect(await outcome(ada, booking.id)).toBe('SLOT_TAKEN session')
})

test('a client reads who has the time now, never the rules for new bookings', async () => {
  const { ada, noor } = practice
  const { booking } = await booked(world, practice, at('02:00'))
  await cancel(noor, booking.id)
  await setService({ minimumNoticeMinutes: limits.minimumNotice.max, horizonDays: 1 })
  const { accountId: clientId } = await aClientOf(world, ada)
  const other = await booked(world, practice, at('02:30'), { clientId })
  expect(await outcome(noor, booking.id)).toBe('SLOT_TAKEN')
  await cancel(ada, other.booking.id)
  const own = await booked(world, practice, at('02:30'))
  expect(await outcome(noor, booking.id)).toBe('BOOKED_BY_YOU')
  await cancel(ada, own.booking.id)
  expect(await outcome(noor, booking.id)).toBe('restored')
})

test('a restored session has the buffers that it had, whatever its service says now', async () => {
  const { ada } = practice
  await setService({ bufferBeforeMinutes: 5, bufferAfterMinutes: 15 })
  const { booking, session } = await booked(world, practice, at('10:00'))
  await cancel(ada, booking.id)
  await setService({ bufferBeforeMinutes: 0, bufferAfterMinutes: 60 })
  await booked(world, practice, at('11:15'))
  expect(await outcome(ada, booking.id)).toBe('restored')
  expect(await buffersOf(session.id)).toEqual([5, 15])
})

test('a session that gave up its buffers is restored between the same neighbours', async () => {
  const { ada } = practice
  await setService({ bufferAfterMinutes: 15 })
  await booked(world, practice, at('11:00'))
  const { booking } = await booked(world, practice, at('10:00'))
  await cancel(ada, booking.id)
  expect(await outcome(ada, booking.id)).toBe('restored')
})

test('a booking with the most moves can be cancelled and restored once', async () => {
  const { ada } = practice
  const { booking } = await booked(world, practice, at('10:00'))
  const most = limits.movesPerBooking + 2
  await world.ports.db.sql`update bookings set version = ${most} where id = ${booking.id}`
  await cancel(ada, booking.id)
  expect(await outcome(ada, booking.id)).toBe('restored')
  await cancel(ada, booking.id)
  expect(await outcome(ada, booking.id)).toBe('TOO_MANY_MOVES')
})

test('an undo waits for the connection before it locks the booking, as a new booking does', async () => {
  const { ada, noor } = practice
  const { booking, session } = await booked(world, practice, at('10:00'))
  await cancel(ada, booking.id)
  let undone: ReturnType<typeof undo> | undefined
  await holdingLock(
    world,
    (tx) => tx.sql`select from connections where client_id = ${noor.accountId} for update`,
    async () => {
      undone = undo(ada, booking.id)
      await transactionsWaiting(world, 1)
      const { sql } = world.ports.db
      await sql`select from bookings where id = ${booking.id} for update nowait`
      await sql`select from sessions where id = ${session.id} for update nowait`
    },
  )
  expect((await undone)?.ok).toBe(true)
})
