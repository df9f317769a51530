import { idOfAny } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameIdOfAny } from '#graph/success-type.ts'
import { map } from '#kernel/result.ts'
import { unblockAccount } from '../use-cases/unblock-account.ts'

const types = ['BlockedAccount', 'Client', 'Professional'] as const

defineMutation('unblockAccount', {
  description: 'Removes a block. The ended connection stays ended.',
  scope: 'signedIn',
  input: z
    .object({ personId: idOfAny(...types).describe('A BlockedAccount, a Client or a Professional.') })
    .describe('The person to unblock.'),
  success: {
    description: 'The person is no longer blocked; a new invitation can connect the two again.',
    fields: { personId: sameIdOfAny(...types) },
  },
  errors: [Refusal],
  run: async (ports, viewer, { personId }) => {
    const outcome = await unblockAccount(ports, viewer, { accountId: personId.id })
    return map(outcome, () => ({ personId }))
  },
})
