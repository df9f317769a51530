import { encodeGlobalId } from '#graph/global-id.ts'
import type { BookingId } from '#kernel/ids.ts'

/** URL of the iCalendar file of a booking, relative to the origin. Only its two sides get the file. */
export function icsPath(id: BookingId): string {
  return `/bookings/${encodeGlobalId('Booking', id)}.ics`
}
