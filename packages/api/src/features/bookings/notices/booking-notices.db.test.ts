import { bookings } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { testEachNotice } from '#testing/notices.ts'
import type { World } from '#testing/world.ts'
import { aBooking, cancelRows } from '../testing/booking-rows.ts'
import { notices } from './index.ts'

async function booked(world: World) {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const booking = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  const page = `/my-sessions/${encodeGlobalId('Booking', booking.id)}`
  const undo = async () => await cancelRows(world, booking)
  return { to: noor.accountId, subject: booking, page, undo }
}

testEachNotice(notices, {
  booking_confirmed: booked,
  booking_rescheduled: booked,
  booking_cancelled: async (world) => {
    const { undo: cancel, ...situation } = await booked(world)
    await cancel()
    const undo = async () => {
      const again = { status: 'confirmed', cancelledAt: null, cancelledBy: null } as const
      await world.ports.db.update(bookings).set(again).where(eq(bookings.id, situation.subject.id))
    }
    return { ...situation, undo }
  },
})
