import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { unblockAccount } from '../use-cases/unblock-account.ts'

const UnblockAccountInput = builder.inputType('UnblockAccountInput', {
  description: 'Whose block to take back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of a BlockedAccount, or of a Client.' }),
  }),
})

const Success = builder.objectRef<{ accountId: AccountId }>('UnblockAccountSuccess').implement({
  description: 'They are no longer blocked; a new invitation can connect the two again.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the BlockedAccount that is gone.',
      resolve: ({ accountId }) => encodeGlobalId('BlockedAccount', accountId),
    }),
  }),
})

const Result = resultUnion('UnblockAccount', [Success, Refusal])

builder.mutationField('unblockAccount', (t) =>
  t.field({
    type: Result,
    description: 'Takes a block back. What it ended stays ended.',
    args: { input: t.arg({ type: UnblockAccountInput, required: true, description: 'Whom.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const accountId = idOf<AccountId>(input.id, 'BlockedAccount', 'Client')
      if (accountId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await unblockAccount(ports, viewer, { accountId }), 'UnblockAccountSuccess')
    },
  }),
)
