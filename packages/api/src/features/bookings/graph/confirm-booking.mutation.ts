import { confirmBookingInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { confirmBooking } from '../use-cases/confirm-booking.ts'
import { BookingType } from './booking.type.ts'

defineMutation('confirmBooking', {
  description:
    'Confirms a hold of the viewer, a client. Where the service asks for approval, it is a request from then on.',
  scope: 'signedIn',
  input: confirmBookingInput,
  success: {
    description: 'The booking is confirmed or requested.',
    fields: { booking: { type: BookingType, description: 'The booking.' } },
  },
  errors: [InvalidInput, Refusal],
  run: confirmBooking,
})
