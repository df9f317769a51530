import { bookings } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { must } from '#testing/must.ts'
import { testEachNotice } from '#testing/notices.ts'
import type { World } from '#testing/world.ts'
import { aBooking, cancelRows, requestRows } from '../testing/booking-rows.ts'
import { contestNoShow } from '../use-cases/attendance/contest-no-show.ts'
import { type RecordAttendance, recordAttendance } from '../use-cases/attendance/record-attendance.ts'
import { notices } from './index.ts'

async function booked(world: World) {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const booking = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  const page = `/my-sessions/${encodeGlobalId('Booking', booking.id)}`
  const undo = async () => await cancelRows(world, booking)
  return { to: noor.accountId, subject: booking, page, undo }
}

/** A cancelled booking; `undo` confirms it again. */
async function cancelled(world: World) {
  const { undo: cancel, ...situation } = await booked(world)
  await cancel()
  const undo = async () => {
    const again = { status: 'confirmed', cancelledAt: null, cancelledBy: null } as const
    await world.ports.db.update(bookings).set(again).where(eq(bookings.id, situation.subject.id))
  }
  return { ...situation, undo }
}

/** A booking whose attendance was recorded; `undo` is a later correction that sends no mail of its own. */
async function recorded(world: World, attendances: readonly RecordAttendance['attendance'][]) {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const subject = await aBooking(world, ada, noor, { start: '2026-11-21T09:00:00Z' })
  for (const attendance of attendances) {
    const input = { idempotencyKey: world.ports.newId(), bookingId: subject.id, attendance }
    must(await recordAttendance(world.ports, ada, input))
  }
  const status = attendances.at(-1) === 'NO_SHOW' ? 'attended' : 'no_show'
  const undo = async () => {
    await world.ports.db.update(bookings).set({ status }).where(eq(bookings.id, subject.id))
  }
  const page = `/my-sessions/${encodeGlobalId('Booking', subject.id)}`
  return { ada, noor, subject, page, undo }
}

/** A request that has come to a status; `undo` is another end that sends no mail of its own. */
async function requested(world: World, status: 'requested' | 'declined' | 'withdrawn' | 'unanswered') {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const subject = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  await requestRows(world, subject, status)
  const undo = async () => await requestRows(world, subject, status === 'declined' ? 'withdrawn' : 'declined')
  return { ada, noor, subject, undo }
}

const toClient = async (world: World, status: 'declined' | 'unanswered') => {
  const { noor, subject, undo } = await requested(world, status)
  const page = `/my-sessions/${encodeGlobalId('Booking', subject.id)}`
  return { to: noor.accountId, subject, page, undo }
}

const toProfessional = async (world: World, status: 'requested' | 'withdrawn') => {
  const { ada, subject, undo } = await requested(world, status)
  const page = `/sessions/${encodeGlobalId('Session', subject.sessionId)}`
  return { to: ada.accountId, subject, page, undo }
}

testEachNotice(notices, {
  booking_requested: async (world) => await toProfessional(world, 'requested'),
  request_declined: async (world) => await toClient(world, 'declined'),
  request_withdrawn: async (world) => await toProfessional(world, 'withdrawn'),
  request_unanswered: async (world) => await toClient(world, 'unanswered'),
  no_show_recorded: async (world) => {
    const { noor, ...rest } = await recorded(world, ['NO_SHOW'])
    return { to: noor.accountId, ...rest }
  },
  attendance_corrected: async (world) => {
    const { noor, ...rest } = await recorded(world, ['NO_SHOW', 'ATTENDED'])
    return { to: noor.accountId, ...rest }
  },
  no_show_contested: async (world) => {
    const { ada, noor, ...rest } = await recorded(world, ['NO_SHOW'])
    const contest = { idempotencyKey: 'contest', bookingId: rest.subject.id, message: null }
    must(await contestNoShow(world.ports, noor, contest))
    const page = `/sessions/${encodeGlobalId('Session', rest.subject.sessionId)}`
    return { to: ada.accountId, ...rest, page }
  },
  booking_confirmed: booked,
  booking_rescheduled: booked,
  group_takes_place: booked,
  booking_cancelled: cancelled,
  group_called_off: cancelled,
})
