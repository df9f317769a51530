import { bookForClientInput } from '@hora/schema/inputs/bookings'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'
import { BookingType } from './booking.type.ts'
import { TimeRefusedType } from './refused/time-refused.type.ts'

defineMutation('bookForClient', {
  description: 'The professional books for a client.',
  scope: 'signedIn',
  input: bookForClientInput,
  success: {
    description: 'The session is booked.',
    fields: {
      booking: { type: BookingType, description: "The client's place." },
      session: { type: SessionType, description: 'The session it is a place in.' },
    },
  },
  errors: [InvalidInput, RateLimited, Refusal, TimeRefusedType],
  run: bookForClient,
})
