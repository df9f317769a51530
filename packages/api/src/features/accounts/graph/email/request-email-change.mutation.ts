import { requestEmailChangeInput } from '@hora/schema/inputs/accounts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { requestEmailChange } from '../../use-cases/email/request-email-change.ts'

const RequestEmailChangeInput = builder.inputType('RequestEmailChangeInput', {
  description: 'The new address, and the password once more.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The new e-mail address.' }),
    password: t.string({ required: true, description: 'The present password.' }),
  }),
})

const Success = builder.objectRef<{ email: string }>('RequestEmailChangeSuccess').implement({
  description: 'Both addresses get a mail.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address a mail goes to, if it waits for one.' }),
  }),
})

const Result = resultUnion('RequestEmailChange', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('requestEmailChange', (t) =>
  t.field({
    type: Result,
    description: 'Asks for another address; the link mailed to it makes the change.',
    args: {
      input: t.arg({
        type: RequestEmailChangeInput,
        required: true,
        description: 'The new address, and the password once more.',
      }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const read = readInput(requestEmailChangeInput, input)
      if (!read.ok) return refuse(read.error)
      const outcome = await requestEmailChange(context.ports, context.viewer, read.value)
      return answer(outcome, 'RequestEmailChangeSuccess')
    },
  }),
)
