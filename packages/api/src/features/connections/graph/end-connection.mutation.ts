import { resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { endConnection } from '../use-cases/end-connection.ts'
import { answerParting, partedType } from './parted.answer.ts'

const EndConnectionInput = builder.inputType('EndConnectionInput', {
  description: 'Whose connection with the viewer to end.',
  fields: (t) => ({ personId: t.id({ required: true, description: 'A Client or a Professional.' }) }),
})

const success = 'EndConnectionSuccess'

const Success = partedType(success, 'The connection has ended.')

const Result = resultUnion('EndConnection', [Success, Refusal])

builder.mutationField('endConnection', (t) =>
  t.field({
    type: Result,
    description:
      'Ends the connection with a client or a professional; refused (WRONG_STATE) while confirmed bookings are ahead: they are cancelled first.',
    args: { input: t.arg({ type: EndConnectionInput, required: true, description: 'With whom.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) =>
      await answerParting(context, endConnection, { ...input, success }),
  }),
)
