import { idOfAny } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameIdOfAny } from '#graph/success-type.ts'
import { map } from '#kernel/result.ts'
import { unblockAccount } from '../use-cases/unblock-account.ts'

const types = ['BlockedAccount', 'Client', 'Professional'] as const

defineMutation('unblockAccount', {
  description: 'Takes a block back. What it ended stays ended.',
  scope: 'signedIn',
  input: z
    .object({ personId: idOfAny(...types).describe('A BlockedAccount, a Client or a Professional.') })
    .describe('Whose block to take back.'),
  success: {
    description: 'They are no longer blocked; a new invitation can connect the two again.',
    fields: { personId: sameIdOfAny(...types) },
  },
  errors: [Refusal],
  run: async (ports, viewer, { personId }) => {
    const outcome = await unblockAccount(ports, viewer, { accountId: personId.id })
    return map(outcome, () => ({ personId }))
  },
})
