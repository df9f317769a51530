import { declineRequestInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { declineRequest } from '../../use-cases/requests/decline-request.ts'
import { BookingType } from '../booking.type.ts'
import { TimeRefusedType } from '../refused/time-refused.type.ts'

defineMutation('declineRequest', {
  description: 'Declines a request of a client, by the professional, with other times if there are any.',
  scope: 'signedIn',
  input: declineRequestInput,
  success: {
    description: 'It is declined, and the time is open again.',
    fields: { booking: { type: BookingType, description: 'The booking.' } },
  },
  errors: [InvalidInput, Refusal, TimeRefusedType],
  run: declineRequest,
})
