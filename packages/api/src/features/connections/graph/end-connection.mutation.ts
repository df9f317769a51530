import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { domainError } from '#kernel/domain-error.ts'
import { ok } from '#kernel/result.ts'
import { endConnection } from '../use-cases/end-connection.ts'
import { ClientType } from './client.type.ts'
import { counterpartOf, type Parted, partedFrom } from './parted.ts'

const EndConnectionInput = builder.inputType('EndConnectionInput', {
  description: 'Whose connection with the viewer to end.',
  fields: (t) => ({ with: t.id({ required: true, description: 'A Client or a Professional.' }) }),
})

const Success = builder.objectRef<Parted>('EndConnectionSuccess').implement({
  description: 'The connection has ended.',
  fields: (t) => ({
    with: t.exposeID('with', { description: 'The Client or the Professional it was with.' }),
    client: t.expose('client', {
      type: ClientType,
      nullable: true,
      description: 'The client as they are now, for the professional.',
    }),
  }),
})

const Result = resultUnion('EndConnection', [Success, Refusal])

builder.mutationField('endConnection', (t) =>
  t.field({
    type: Result,
    description:
      'Ends the connection with a client or a professional; refused (WRONG_STATE) while confirmed bookings are ahead: they are cancelled first.',
    args: { input: t.arg({ type: EndConnectionInput, required: true, description: 'With whom.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const counterpart = counterpartOf(input.with)
      if (counterpart === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await endConnection(context.ports, context.viewer, counterpart)
      if (!outcome.ok) return refuse(outcome.error)
      return answer(ok(await partedFrom(context, counterpart)), 'EndConnectionSuccess')
    },
  }),
)
