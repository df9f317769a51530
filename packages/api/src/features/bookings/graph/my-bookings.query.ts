import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { isMomentKey } from '#graph/moment-key.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readMyBookings } from '../data/read-bookings.ts'
import { BookingType } from './booking.type.ts'
import { startKeyOf } from './start-key.ts'

const BookingsWhen = builder.enumType('BookingsWhen', {
  description: 'Which bookings to list.',
  values: {
    UPCOMING: { value: 'upcoming', description: 'Held, requested or confirmed and not over; by start.' },
    PAST: { value: 'past', description: 'Over, cancelled, or asked for without success; latest first.' },
  } as const,
})

const BookingsPage = connectionOf('QueryMyBookingsConnection', BookingType, 'bookings')

builder.queryField('myBookings', (t) =>
  t.field({
    type: BookingsPage,
    description: "The viewer's bookings as a client.",
    args: {
      when: t.arg({ type: BookingsWhen, required: true, description: 'Which ones.' }),
      ...pageArgs(20),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { when, ...args }, { ports, viewer }) => {
      const after = readPageCursor(args, isMomentKey)
      const limit = rowsToRead(args)
      if (viewer.kind !== 'signed-in') return pageOf<BookingView>([], args, startKeyOf)
      const { accountId: clientId } = viewer
      const now = ports.clock.now()
      const bookings = await readMyBookings(ports.db, { clientId, when, now, after, limit })
      return pageOf(bookings, args, startKeyOf)
    },
  }),
)
