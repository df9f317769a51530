import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import { unblockAccount } from '../use-cases/unblock-account.ts'

const UnblockAccountInput = builder.inputType('UnblockAccountInput', {
  description: 'Whose block to take back.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'A BlockedAccount, a Client or a Professional.' }),
  }),
})

const Success = builder.objectRef<{ personId: string }>('UnblockAccountSuccess').implement({
  description: 'They are no longer blocked; a new invitation can connect the two again.',
  fields: (t) => ({
    personId: t.exposeID('personId', { description: 'The id it was called by.' }),
  }),
})

const Result = resultUnion('UnblockAccount', [Success, Refusal])

builder.mutationField('unblockAccount', (t) =>
  t.field({
    type: Result,
    description: 'Takes a block back. What it ended stays ended.',
    args: { input: t.arg({ type: UnblockAccountInput, required: true, description: 'Whom.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input: { personId } }, { ports, viewer }) => {
      const accountId = idOf<AccountId>(personId, 'BlockedAccount', 'Client', 'Professional')
      if (accountId === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await unblockAccount(ports, viewer, { accountId })
      return answer(
        map(outcome, () => ({ personId })),
        'UnblockAccountSuccess',
      )
    },
  }),
)
