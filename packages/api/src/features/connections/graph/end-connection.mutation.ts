import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { endConnection } from '../use-cases/end-connection.ts'
import { connectionEnded, endingWith, personId } from './connection-ended.ts'

defineMutation('endConnection', {
  description:
    'Ends the connection with a client or a professional; refused (WRONG_STATE) while confirmed bookings are ahead: they are cancelled first.',
  scope: 'signedIn',
  input: z.object({ personId }).describe('Whose connection with the viewer to end.'),
  success: { description: 'The connection has ended.', fields: connectionEnded },
  errors: [Refusal],
  run: endingWith(endConnection),
})
