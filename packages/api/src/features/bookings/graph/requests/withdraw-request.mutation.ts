import { withdrawRequestInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { withdrawRequest } from '../../use-cases/requests/withdraw-request.ts'
import { BookingType } from '../booking.type.ts'

defineMutation('withdrawRequest', {
  description: 'Withdraws a request of the viewer, a client. It costs nothing.',
  scope: 'signedIn',
  input: withdrawRequestInput,
  success: {
    description: 'It is withdrawn, and the time is open again.',
    fields: { booking: { type: BookingType, description: 'The booking.' } },
  },
  errors: [InvalidInput, Refusal],
  run: withdrawRequest,
})
