import { services } from '@hora/db/tables'
import { usualCancellation } from '@hora/schema/cancellation-policy'
import { timeOverrides } from '@hora/schema/inputs/bookings'
import { and, eq, isNull } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import { theOpenService } from '#features/availability/testing/things.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { readBell } from '#features/notifications/testing/bell.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { oncePer } from '#kernel/once-per.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { contestNoShow } from '../use-cases/attendance/contest-no-show.ts'
import { recordAttendance } from '../use-cases/attendance/record-attendance.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { confirmBooking } from '../use-cases/confirm-booking.ts'
import { addToSession } from '../use-cases/groups/add-to-session.ts'
import { scheduleSession } from '../use-cases/groups/schedule-session.ts'
import { holdSlot } from '../use-cases/hold-slot.ts'
import { leaveHold } from '../use-cases/leave-hold.ts'
import { declineRequest } from '../use-cases/requests/decline-request.ts'
import { aBooking } from './booking-rows.ts'

const times = {
  booked: '2026-11-25T10:00:00Z',
  held: '2026-11-25T13:00:00Z',
  cancelled: '2026-11-26T10:00:00Z',
  open: '2026-11-30T10:00:00Z',
  past: '2026-11-16T10:00:00Z',
  group: '2026-11-27T10:00:00Z',
  empty: '2026-11-23T16:00:00Z',
  missed: '2026-11-17T10:00:00Z',
  contested: '2026-11-18T10:00:00Z',
  requested: '2026-12-01T10:00:00Z',
  declined: '2026-12-01T13:00:00Z',
  suggested: '2026-12-02T10:00:00Z',
} as const

/** A booking in every state, a notification of each side, and an open time. */
export async function things(practice: PracticeCast) {
  const { world, professional, client } = practice
  const formerBooking = await bookFormerClient(practice)
  const { booking, session, cancelled, held } = await theBookings(practice)
  const { missed, contested } = await theMissedBookings(practice)
  const requests = await theRequests(practice)
  const group = await theGroup(practice)
  return {
    session: encodeGlobalId('Session', session.id),
    heldSession: encodeGlobalId('Session', held.sessionId),
    booking: encodeGlobalId('Booking', booking.id),
    requestedBooking: encodeGlobalId('Booking', requests.requested.id),
    declinedBooking: encodeGlobalId('Booking', requests.declined.id),
    suggestedStart: times.suggested,
    heldBooking: encodeGlobalId('Booking', held.id),
    cancelledBooking: encodeGlobalId('Booking', cancelled.id),
    missedBooking: encodeGlobalId('Booking', missed.id),
    contestedBooking: encodeGlobalId('Booking', contested.id),
    groupService: encodeGlobalId('Service', group.serviceId),
    groupBooking: encodeGlobalId('Booking', group.booking.id),
    groupSession: encodeGlobalId('Session', group.session.id),
    emptySession: encodeGlobalId('Session', group.empty.id),
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
  // Its page was closed, so that keeping it changes something.
  must(await leaveHold(ports, client, { bookingId: held.id }))
  return { booking, session, cancelled, held }
})

/** A group with a minimum, whose people see each other: the client and another one. And a session with nobody in it. */
const theGroup = oncePer(async ({ world, professional, client }: PracticeCast) => {
  const { ports } = world
  const settings = { capacity: 3, attendeesSee: 'names', minimumPlaces: 2, decideHoursBefore: 24 } as const
  const serviceId = await aService(world, professional, { ...settings, description: 'All together' })
  const schedule = async (start: string) =>
    must(
      await scheduleSession(ports, professional, {
        serviceId,
        start: Temporal.Instant.from(start),
        durationMinutes: 60,
        capacity: null,
        override: [...timeOverrides],
        idempotencyKey: `schedule ${start}`,
      }),
    ).session
  const [session, empty] = [await schedule(times.group), await schedule(times.empty)]
  const add = async ({ accountId: clientId }: SignedInViewer) => {
    const key = { sessionId: session.id, clientId, idempotencyKey: `add ${clientId}` }
    return must(await addToSession(ports, professional, { ...key, message: null, notify: false })).booking
  }
  const booking = await add(client)
  await add(await aClientOf(world, professional))
  return { serviceId, session, empty, booking }
})

/** An open request, and one that was declined with another time. */
const theRequests = oncePer(async ({ world, professional, client }: PracticeCast) => {
  const { ports } = world
  const serviceId = await aService(world, professional, { answerHours: 48, description: 'On request' })
  const ask = async (start: string) => {
    const slot = { serviceId, start: Temporal.Instant.from(start), durationMinutes: 60 }
    const { booking } = must(await holdSlot(ports, client, { ...slot, idempotencyKey: `ask ${start}` }))
    const confirm = { bookingId: booking.id, message: 'Is it possible?', idempotencyKey: `asked ${start}` }
    return must(await confirmBooking(ports, client, confirm)).booking
  }
  const [requested, declined] = [await ask(times.requested), await ask(times.declined)]
  const decline = {
    idempotencyKey: 'declined',
    bookingId: declined.id,
    message: 'I am away',
    suggestedStarts: [Temporal.Instant.from(times.suggested)],
  }
  must(await declineRequest(ports, professional, decline))
  return { requested, declined }
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
    minimumPlaces: 1,
    decideHoursBefore: 24,
  }
  await world.ports.db
    .update(services)
    .set(words)
    .where(and(eq(services.professionalId, professional.professionalId), isNull(services.description)))
  return booking
}
