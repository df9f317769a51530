import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { endConnection } from '../use-cases/end-connection.ts'
import { connectionEnded, endingWith, personId } from './connection-ended.ts'

defineMutation('endConnection', {
  description:
    'Ends the connection with a client or a professional. Refused (BOOKINGS_AHEAD) until upcoming bookings are cancelled.',
  scope: 'signedIn',
  input: z.object({ personId }).describe('The connection to end.'),
  success: { description: 'The connection has ended.', fields: connectionEnded },
  errors: [Refusal],
  run: endingWith(endConnection),
})
