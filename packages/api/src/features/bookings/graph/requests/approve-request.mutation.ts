import { approveRequestInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { approveRequest } from '../../use-cases/requests/approve-request.ts'
import { BookingType } from '../booking.type.ts'

defineMutation('approveRequest', {
  description: 'Approves a request of a client, by the professional: it is booked.',
  scope: 'signedIn',
  input: approveRequestInput,
  success: {
    description: 'It is booked.',
    fields: { booking: { type: BookingType, description: 'The booking.' } },
  },
  errors: [InvalidInput, Refusal],
  run: approveRequest,
})
