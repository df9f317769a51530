import { undoCancelBookingInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { undoCancelBooking } from '../use-cases/undo-cancel-booking.ts'
import { BookingType } from './booking.type.ts'
import { TimeRefusedType } from './refused/time-refused.type.ts'

defineMutation('undoCancelBooking', {
  description: `Undoes a cancellation, for the side that cancelled, within ${limits.undoCancelMinutes} minutes and while the time is free. A message about the cancellation that was not sent yet is not sent.`,
  scope: 'signedIn',
  input: undoCancelBookingInput,
  success: {
    description: 'The booking is confirmed again.',
    fields: { booking: { type: BookingType, description: 'The booking as it is now.' } },
  },
  errors: [InvalidInput, Refusal, TimeRefusedType],
  run: undoCancelBooking,
})
