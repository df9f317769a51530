import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { blockAccount } from '../use-cases/block-account.ts'
import { connectionEnded, endingWith, personId } from './connection-ended.ts'

defineMutation('blockAccount', {
  description:
    'Blocks a client or a professional. Their connection ends, and their upcoming bookings are cancelled.',
  scope: 'signedIn',
  input: z.object({ personId }).describe('The person to block.'),
  success: { description: 'The person is blocked and no longer connected.', fields: connectionEnded },
  errors: [Refusal],
  run: endingWith(blockAccount),
})
