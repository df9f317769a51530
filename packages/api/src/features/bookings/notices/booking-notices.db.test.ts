import { bookings } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { must } from '#testing/must.ts'
import { testEachNotice } from '#testing/notices.ts'
import type { World } from '#testing/world.ts'
import { aBooking, cancelRows } from '../testing/booking-rows.ts'
import { contestNoShow } from '../use-cases/contest-no-show.ts'
import { type RecordAttendance, recordAttendance } from '../use-cases/record-attendance.ts'
import { notices } from './index.ts'

async function booked(world: World) {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const booking = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  return { to: noor.accountId, subject: booking, undo: async () => await cancelRows(world, booking) }
}

/** A booking that its professional recorded as missed, or then as attended. */
async function missed(world: World, ...then: readonly RecordAttendance['attendance'][]) {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const { id: bookingId, ...rest } = await aBooking(world, ada, noor, { start: '2026-11-21T09:00:00Z' })
  const record = async (attendance: RecordAttendance['attendance']) => {
    const input = { idempotencyKey: world.ports.newId(), bookingId, attendance }
    must(await recordAttendance(world.ports, ada, input))
  }
  for (const attendance of ['NO_SHOW', ...then] as const) await record(attendance)
  return { ada, noor, record, subject: { id: bookingId, ...rest } }
}

testEachNotice(notices, {
  no_show_recorded: async (world) => {
    const { noor, subject, record } = await missed(world)
    return { to: noor.accountId, subject, undo: async () => await record('ATTENDED') }
  },
  attendance_corrected: async (world) => {
    const { noor, subject, record } = await missed(world, 'ATTENDED')
    return { to: noor.accountId, subject, undo: async () => await record('NO_SHOW') }
  },
  no_show_contested: async (world) => {
    const { ada, noor, subject, record } = await missed(world)
    const contest = { idempotencyKey: 'contest', bookingId: subject.id, message: null }
    must(await contestNoShow(world.ports, noor, contest))
    return { to: ada.accountId, subject, undo: async () => await record('ATTENDED') }
  },
  booking_confirmed: booked,
  booking_rescheduled: booked,
  booking_cancelled: async (world) => {
    const { to, subject, undo: cancel } = await booked(world)
    await cancel()
    const undo = async () => {
      const again = { status: 'confirmed', cancelledAt: null, cancelledBy: null } as const
      await world.ports.db.update(bookings).set(again).where(eq(bookings.id, subject.id))
    }
    return { to, subject, undo }
  },
})
