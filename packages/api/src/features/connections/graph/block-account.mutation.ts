import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { domainError } from '#kernel/domain-error.ts'
import { ok } from '#kernel/result.ts'
import { blockAccount } from '../use-cases/block-account.ts'
import { ClientType } from './client.type.ts'
import { counterpartOf, type Parted, partedFrom } from './parted.ts'

const BlockAccountInput = builder.inputType('BlockAccountInput', {
  description: 'Whom to block.',
  fields: (t) => ({ with: t.id({ required: true, description: 'A Client or a Professional.' }) }),
})

const Success = builder.objectRef<Parted>('BlockAccountSuccess').implement({
  description: 'They are blocked, and not connected any more.',
  fields: (t) => ({
    with: t.exposeID('with', { description: 'The Client or the Professional it was with.' }),
    client: t.expose('client', {
      type: ClientType,
      nullable: true,
      description: 'The client as they are now, for the professional.',
    }),
  }),
})

const Result = resultUnion('BlockAccount', [Success, Refusal])

builder.mutationField('blockAccount', (t) =>
  t.field({
    type: Result,
    description:
      'Blocks a client or a professional; a connection between the two ends, and what they had ahead is cancelled.',
    args: { input: t.arg({ type: BlockAccountInput, required: true, description: 'With whom.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const counterpart = counterpartOf(input.with)
      if (counterpart === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await blockAccount(context.ports, context.viewer, counterpart)
      if (!outcome.ok) return refuse(outcome.error)
      return answer(ok(await partedFrom(context, counterpart)), 'BlockAccountSuccess')
    },
  }),
)
