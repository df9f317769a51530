import { rescheduleBookingInput } from '@hora/schema/inputs/bookings'
import { SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readFilledSession } from '../data/read-calendar.ts'
import { sideOf } from '../policy.ts'
import { rescheduleBooking } from '../use-cases/reschedule-booking.ts'
import { BookingType } from './booking.type.ts'
import { TimeRefusedType } from './refused/time-refused.type.ts'

const Success = builder.objectRef<{ booking: BookingView }>('RescheduleBookingSuccess').implement({
  description: 'The booking is moved.',
  fields: (t) => ({
    booking: t.expose('booking', { type: BookingType, description: 'The booking as it is now.' }),
    session: t.field({
      type: SessionType,
      nullable: true,
      description: 'Its session, for the professional.',
      resolve: async ({ booking }, _args, { ports, viewer }) =>
        sideOf(viewer, booking) === 'professional'
          ? await readFilledSession(ports.db, booking.sessionId)
          : null,
    }),
  }),
})

defineMutation('rescheduleBooking', {
  description: 'Moves a booking, for either side; a client must keep the agreed notice.',
  scope: 'signedIn',
  input: rescheduleBookingInput,
  success: Success,
  errors: [InvalidInput, RateLimited, Refusal, TimeRefusedType],
  run: rescheduleBooking,
})
