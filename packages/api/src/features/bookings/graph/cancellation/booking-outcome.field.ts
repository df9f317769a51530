import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { BookingType } from '../booking.type.ts'
import { shownStatus } from '../shown-status.ts'

const BookingOutcomeEnum = builder.enumType('BookingOutcome', {
  description: 'What became of a booking.',
  values: {
    ATTENDED: { value: 'attended', description: 'The client came.' },
    NO_SHOW: { value: 'no_show', description: 'The client did not come.' },
    LATE_CANCELLED: {
      value: 'late_cancelled',
      description: 'The client cancelled after the last moment at which it costs nothing.',
    },
  } as const,
})

builder.objectFields(BookingType, (t) => ({
  outcome: t.field({
    type: BookingOutcomeEnum,
    nullable: true,
    ...reads<BookingView>('cancelledLate'),
    description: 'What became of it; null while it is not known, and where it was cancelled in time.',
    resolve: (booking, _args, { ports }) => {
      if (booking.status === 'cancelled') return booking.cancelledLate ? 'late_cancelled' : null
      const status = shownStatus(booking, ports.clock)
      return status === 'attended' || status === 'no_show' ? status : null
    },
  }),
}))
