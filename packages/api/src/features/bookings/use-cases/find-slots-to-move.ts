import type { Viewer } from '#auth/viewer.ts'
import { type FindOpenSlots, findOpenSlots } from '#features/availability/index.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { lengthOf, timesOf } from '../data/booking-of-view.ts'
import { readBooking, readBookingsOfSessions } from '../data/read-bookings.ts'
import { placesTaken } from '../domain/places-taken.ts'
import { readsBooking } from '../policy.ts'

export type FindSlotsToMove = Omit<FindOpenSlots, 'moving'> & { readonly bookingId: BookingId }

/** The open times that a booking may move to. It does not conflict with itself; its current time is left out. */
export async function findSlotsToMove(
  ports: Ports,
  viewer: Viewer,
  { bookingId, ...asked }: FindSlotsToMove,
): ReturnType<typeof findOpenSlots> {
  const booking = await readBooking(ports.db, bookingId)
  if (booking === null || booking.service.id !== asked.serviceId) return err(domainError('NOT_FOUND'))
  if (readsBooking.decide(viewer, booking) !== 'allow') return err(domainError('NOT_FOUND'))
  const { start } = timesOf(booking)
  const { sessionId } = booking
  const stays = await staysFor(ports, booking)
  const moving = { sessionId: stays ? null : sessionId, start, durationMinutes: lengthOf(booking) }
  return await findOpenSlots(ports, viewer, { ...asked, moving })
}

/** Whether the session stays where it is when this booking leaves it: then its time is not free for the booking. */
async function staysFor(
  { db, clock }: Ports,
  { id, sessionId, group: { capacity, stands } }: BookingView,
): Promise<boolean> {
  if (stands || capacity === 1) return stands
  const all = (await readBookingsOfSessions(db, [sessionId])).get(sessionId) ?? []
  return (
    placesTaken(
      all.filter((other) => other.id !== id),
      clock.nowMs(),
    ) > 0
  )
}
