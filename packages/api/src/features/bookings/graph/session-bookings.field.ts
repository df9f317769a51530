import { limits } from '@hora/schema/limits'
import { reads, SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingsIn } from '../data/filled-session.ts'
import { readBookingsOfSessions } from '../data/read-bookings.ts'
import { BookingType } from './booking.type.ts'

/** Loads the bookings of all sessions that were read without them in one statement. */
const bookingsOf = loaderFor<SessionId, readonly BookingView[]>(
  async ({ ports }, ids) => await readBookingsOfSessions(ports.db, ids),
)

builder.objectField(SessionType, 'bookings', (t) =>
  t.field({
    type: [BookingType],
    extensions: { ...reads().extensions, ...listSize(limits.placesPerSession).extensions },
    description: 'Its bookings, past ones included.',
    resolve: (session, _args, context) => {
      const read = bookingsIn(session)
      return read ?? bookingsOf(context, session.id).then((found) => found ?? [])
    },
  }),
)
