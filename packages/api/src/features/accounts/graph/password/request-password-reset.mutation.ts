import { addressInput } from '@hora/schema/inputs/accounts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { requestPasswordReset } from '../../use-cases/password/request-password-reset.ts'
import { visitorOf } from '../visitor.ts'

const RequestPasswordResetInput = builder.inputType('RequestPasswordResetInput', {
  description: 'Where the mail shall go.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail address.' }),
  }),
})

const Success = builder.objectRef<{ email: string }>('RequestPasswordResetSuccess').implement({
  description: 'The same answer whether or not the address has an account.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address a mail goes to, if it waits for one.' }),
  }),
})

const Result = resultUnion('RequestPasswordReset', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('requestPasswordReset', (t) =>
  t.field({
    type: Result,
    description: 'Mails a link to a new password, if the address has an account.',
    args: {
      input: t.arg({
        type: RequestPasswordResetInput,
        required: true,
        description: 'Where the mail shall go.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(addressInput, input)
      if (!read.ok) return refuse(read.error)
      const { origin } = visitorOf(context)
      return answer(
        await requestPasswordReset(context.ports, read.value, origin),
        'RequestPasswordResetSuccess',
      )
    },
  }),
)
