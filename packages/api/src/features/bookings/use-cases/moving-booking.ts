import type { Viewer } from '#auth/viewer.ts'
import type { MovingSession } from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId, ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { lengthOf, timesOf } from '../data/booking-of-view.ts'
import { readBooking, readBookingsOfSessions } from '../data/read-bookings.ts'
import { placesTaken } from '../domain/places-taken.ts'
import { readsBooking } from '../policy.ts'

interface Asked {
  readonly bookingId: BookingId
  readonly serviceId: ServiceId
}

/** What a booking that moves leaves: its time does not conflict with itself, and is not offered. */
export async function movingBooking(
  ports: Ports,
  viewer: Viewer,
  { bookingId, serviceId }: Asked,
): Promise<Result<MovingSession, DomainError>> {
  const booking = await readBooking(ports.db, bookingId)
  if (booking === null || booking.service.id !== serviceId) return err(domainError('NOT_FOUND'))
  if (readsBooking.decide(viewer, booking) !== 'allow') return err(domainError('NOT_FOUND'))
  const { start } = timesOf(booking)
  const stays = await staysFor(ports, booking)
  return ok({ sessionId: stays ? null : booking.sessionId, start, durationMinutes: lengthOf(booking) })
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
