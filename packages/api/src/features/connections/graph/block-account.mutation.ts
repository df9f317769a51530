import { resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { blockAccount } from '../use-cases/block-account.ts'
import { answerParting, partedType } from './parted.answer.ts'

const BlockAccountInput = builder.inputType('BlockAccountInput', {
  description: 'Whom to block.',
  fields: (t) => ({ personId: t.id({ required: true, description: 'A Client or a Professional.' }) }),
})

const success = 'BlockAccountSuccess'

const Success = partedType(success, 'They are blocked, and not connected any more.')

const Result = resultUnion('BlockAccount', [Success, Refusal])

builder.mutationField('blockAccount', (t) =>
  t.field({
    type: Result,
    description:
      'Blocks a client or a professional; a connection between the two ends, and what they had ahead is cancelled.',
    args: { input: t.arg({ type: BlockAccountInput, required: true, description: 'Whom.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) =>
      await answerParting(context, blockAccount, { ...input, success }),
  }),
)
