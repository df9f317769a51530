import { services } from '@hora/db/tables'
import { usualCancellation } from '@hora/schema/cancellation-policy'
import { and, eq, isNull } from 'drizzle-orm'
import { theOpenService } from '#features/availability/testing/things.ts'
import { readBell } from '#features/notifications/testing/bell.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { oncePer } from '#kernel/once-per.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { contestNoShow } from '../use-cases/contest-no-show.ts'
import { holdSlot } from '../use-cases/hold-slot.ts'
import { recordAttendance } from '../use-cases/record-attendance.ts'
import { aBooking } from './booking-rows.ts'

const times = {
  booked: '2026-11-25T10:00:00Z',
  held: '2026-11-25T13:00:00Z',
  cancelled: '2026-11-26T10:00:00Z',
  open: '2026-11-30T10:00:00Z',
  past: '2026-11-16T10:00:00Z',
  missed: '2026-11-17T10:00:00Z',
  contested: '2026-11-18T10:00:00Z',
} as const

/** A booking in every state, a notification of each side, and an open time. */
export async function things(practice: PracticeCast) {
  const { world, professional, client } = practice
  const formerBooking = await bookFormerClient(practice)
  const { booking, session, cancelled, held } = await theBookings(practice)
  const { missed, contested } = await theMissedBookings(practice)
  return {
    session: encodeGlobalId('Session', session.id),
    heldSession: encodeGlobalId('Session', held.sessionId),
    booking: encodeGlobalId('Booking', booking.id),
    heldBooking: encodeGlobalId('Booking', held.id),
    cancelledBooking: encodeGlobalId('Booking', cancelled.id),
    missedBooking: encodeGlobalId('Booking', missed.id),
    contestedBooking: encodeGlobalId('Booking', contested.id),
    formerBooking: encodeGlobalId('Booking', formerBooking.id),
    notification: encodeGlobalId('Notification', await readBell(world, professional)),
    clientNotification: encodeGlobalId('Notification', await readBell(world, client)),
    openStart: times.open,
    takenStart: times.booked,
  }
}

/** A confirmed, a held and a cancelled booking, each with a message. */
const theBookings = oncePer(async (practice: PracticeCast) => {
  const { world, professional, client } = practice
  const { ports } = world
  const { serviceId } = await theOpenService(practice)
  const book = async (start: string) =>
    must(
      await bookForClient(ports, professional, {
        serviceId,
        clientId: client.accountId,
        start: Temporal.Instant.from(start),
        durationMinutes: 60,
        message: 'See you',
        notify: true,
        override: [],
        idempotencyKey: `book ${start}`,
      }),
    )
  const { booking, session } = await book(times.booked)
  const { booking: cancelled } = await book(times.cancelled)
  const cancel = {
    idempotencyKey: 'cancelled',
    bookingId: cancelled.id,
    expectedOwedMinor: 0,
    message: 'Ill',
    notify: true,
  }
  must(await cancelBooking(ports, client, cancel))
  const start = Temporal.Instant.from(times.held)
  const hold = { serviceId, start, durationMinutes: 60, idempotencyKey: 'held' }
  const { booking: held } = must(await holdSlot(ports, client, hold))
  return { booking, session, cancelled, held }
})

/** Two bookings that the client missed, and contested one of them. */
const theMissedBookings = oncePer(async ({ world, professional, client }: PracticeCast) => {
  const miss = async (start: string) => {
    const booking = await aBooking(world, professional, client, { start })
    const record = {
      idempotencyKey: `missed ${start}`,
      bookingId: booking.id,
      attendance: 'NO_SHOW',
    } as const
    must(await recordAttendance(world.ports, professional, record))
    return booking
  }
  const [missed, contested] = [await miss(times.missed), await miss(times.contested)]
  const contest = { idempotencyKey: 'contested', bookingId: contested.id, message: 'I was there' }
  must(await contestNoShow(world.ports, client, contest))
  return { missed, contested }
})

/**
 * A booking of the former client. Its service has a description and a place that former clients may not read, and terms
 * for cancelling, which they may.
 */
async function bookFormerClient({ world, professional, former }: PracticeCast) {
  const booking = await aBooking(world, professional, former, { start: times.past })
  const words = {
    description: 'What we did',
    placeHint: 'Near home',
    placeDetail: 'At home',
    cancellation: usualCancellation,
  }
  await world.ports.db
    .update(services)
    .set(words)
    .where(and(eq(services.professionalId, professional.professionalId), isNull(services.description)))
  return booking
}
