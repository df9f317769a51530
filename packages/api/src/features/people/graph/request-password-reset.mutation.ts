import { addressInput } from '@hora/schema/inputs/people'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { requestPasswordReset } from '../use-cases/request-password-reset.ts'
import { visitorOf } from './visitor.ts'

const RequestPasswordResetInput = builder.inputType('RequestPasswordResetInput', {
  description: 'Where the mail shall go.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail address.' }),
  }),
})

const RequestPasswordResetSuccess = builder
  .objectRef<{ email: string }>('RequestPasswordResetSuccess')
  .implement({
    description: 'The same answer whether or not the address has an account.',
    fields: (t) => ({
      email: t.exposeString('email', { description: 'The address a mail goes to, if it waits for one.' }),
    }),
  })

const RequestPasswordResetResult = resultUnion('RequestPasswordReset', [
  RequestPasswordResetSuccess,
  InvalidInput,
  RateLimited,
  Refusal,
])

builder.mutationField('requestPasswordReset', (t) =>
  t.field({
    type: RequestPasswordResetResult,
    description: 'Mails a link to a new password, if the address has an account.',
    args: {
      input: t.arg({
        type: RequestPasswordResetInput,
        required: true,
        description: 'See RequestPasswordResetInput.',
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
