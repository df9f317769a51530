import { addressInput } from '@hora/schema/inputs/accounts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { resendConfirmation } from '../../use-cases/sign-up/resend-confirmation.ts'
import { visitorOf } from '../visitor.ts'

const ResendConfirmationInput = builder.inputType('ResendConfirmationInput', {
  description: 'Where the mail shall go.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail address.' }),
  }),
})

const Success = builder.objectRef<{ email: string }>('ResendConfirmationSuccess').implement({
  description: 'The same answer whether or not the address has an account.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address a mail goes to, if it waits for one.' }),
  }),
})

const Result = resultUnion('ResendConfirmation', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('resendConfirmation', (t) =>
  t.field({
    type: Result,
    description: 'Mails the link that confirms an address again, if it waits for one.',
    args: {
      input: t.arg({
        type: ResendConfirmationInput,
        required: true,
        description: 'Where the mail shall go.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(addressInput, input)
      if (!read.ok) return refuse(read.error)
      const { origin } = visitorOf(context)
      return answer(await resendConfirmation(context.ports, read.value, origin), 'ResendConfirmationSuccess')
    },
  }),
)
