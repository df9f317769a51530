import { cancelBookingInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { BookingType } from './booking.type.ts'
import { QuoteChangedType } from './cancellation/cancellation-quote.type.ts'

defineMutation('cancelBooking', {
  description:
    'Cancels a booking, for either side. A client owes what the agreed terms say, if it is the sum that they expected. The time is open again.',
  scope: 'signedIn',
  input: cancelBookingInput,
  success: {
    description: 'The booking is cancelled.',
    fields: { booking: { type: BookingType, description: 'The booking as it is now.' } },
  },
  errors: [InvalidInput, QuoteChangedType, Refusal],
  run: cancelBooking,
})
