import { placeStatus } from '@hora/schema/session-phase'
import { msOfIso, ranOut } from '#features/sessions/index.ts'
import type { Clock } from '#kernel/clock.ts'
import type { BookingView } from '../data/booking-cells.ts'

/** The status of a booking as it counts now, even where its job has not run yet. */
export function shownStatus(
  booking: Pick<BookingView, 'status' | 'heldUntil' | 'end'>,
  clock: Clock,
): BookingView['status'] {
  if (ranOut(booking, clock)) return booking.status === 'requested' ? 'unanswered' : 'expired'
  if (booking.status !== 'confirmed') return booking.status
  return placeStatus({ status: booking.status, end: msOfIso(booking.end) }, clock.nowMs())
}
