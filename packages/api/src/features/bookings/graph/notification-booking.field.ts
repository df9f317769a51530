import { NotificationType } from '#features/notifications/index.ts'
import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import { type BookingId, parseId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readBookings } from '../data/read-bookings.ts'
import { readsBooking } from '../policy.ts'
import { BookingType } from './booking.type.ts'

/** Loads the bookings in a bell in one statement. */
const bookingById = loaderFor<BookingId, BookingView>(
  async ({ ports }, ids) => await readBookings(ports.db, ids),
)

builder.objectField(NotificationType, 'booking', (t) =>
  t.field({
    type: BookingType,
    nullable: true,
    description: 'The booking it is about, while the viewer may see it.',
    resolve: async ({ subject }, _args, context) => {
      const id = subject.type === 'booking' ? parseId<BookingId>(subject.id) : null
      const booking = id === null ? null : await bookingById(context, id)
      return booking !== null && readsBooking.decide(context.viewer, booking) === 'allow' ? booking : null
    },
  }),
)
