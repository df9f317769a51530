import { limits } from '@hora/schema/limits'
import { reads, SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { BookingType } from './booking.type.ts'
import { bookingsOfSession } from './bookings-of-session.ts'

builder.objectField(SessionType, 'bookings', (t) =>
  t.field({
    type: [BookingType],
    extensions: { ...reads().extensions, ...listSize(limits.pricedPlaces).extensions },
    description: 'Its bookings, past ones included.',
    resolve: (session, _args, context) => bookingsOfSession(context, session),
  }),
)
