import { loaderFor } from '#graph/loader.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { type BookingChangeView, readChanges } from '../data/read-changes.ts'

/** Loads the histories of all bookings in an answer in one statement. */
export const loadChanges = loaderFor<BookingView, readonly BookingChangeView[]>(
  async ({ ports }, bookings) => {
    const practices = new Set(bookings.map(({ professionalId }) => professionalId))
    const ids = new Set(bookings.map(({ id }) => id))
    const found = await readChanges(ports.db, [...practices], [...ids])
    return new Map(bookings.map((booking) => [booking, found.get(booking.id) ?? []]))
  },
)
