import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { blockAccount } from '../use-cases/block-account.ts'
import { connectionEnded, endingWith, personId } from './connection-ended.ts'

defineMutation('blockAccount', {
  description:
    'Blocks a client or a professional; a connection between the two ends, and what they had ahead is cancelled.',
  scope: 'signedIn',
  input: z.object({ personId }).describe('Whom to block.'),
  success: { description: 'They are blocked, and not connected any more.', fields: connectionEnded },
  errors: [Refusal],
  run: endingWith(blockAccount),
})
