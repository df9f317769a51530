import { cancelBookingInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { BookingType } from './booking.type.ts'

defineMutation('cancelBooking', {
  description:
    'Cancels a booking, for either side; a client must keep the agreed notice. The time is open again.',
  scope: 'signedIn',
  input: cancelBookingInput,
  success: {
    description: 'The booking is cancelled.',
    fields: { booking: { type: BookingType, description: 'The booking as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: cancelBooking,
})
