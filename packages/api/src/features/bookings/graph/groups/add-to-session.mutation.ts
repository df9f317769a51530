import { addToSessionInput } from '@hora/schema/inputs/sessions'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { addToSession } from '../../use-cases/groups/add-to-session.ts'
import { BookingType } from '../booking.type.ts'

defineMutation('addToSession', {
  description: 'The professional adds a client to a session that has a free place.',
  scope: 'signedIn',
  input: addToSessionInput,
  success: {
    description: 'The client has a place.',
    fields: {
      booking: { type: BookingType, description: "The client's place." },
      session: { type: SessionType, description: 'The session it is a place in.' },
    },
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: addToSession,
})
