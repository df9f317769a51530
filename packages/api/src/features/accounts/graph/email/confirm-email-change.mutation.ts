import { tokenInput } from '@hora/schema/inputs/accounts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { map } from '#kernel/result.ts'
import { confirmEmailChange } from '../../use-cases/email/confirm-email-change.ts'
import { visitorOf } from '../visitor.ts'

const ConfirmEmailChangeInput = builder.inputType('ConfirmEmailChangeInput', {
  description: 'What the mailed link carries.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The token in the link.' }),
  }),
})

const Success = builder.objectRef<{ email: string }>('ConfirmEmailChangeSuccess').implement({
  description: 'The account has its new address.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The new address.' }),
  }),
})

const Result = resultUnion('ConfirmEmailChange', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('confirmEmailChange', (t) =>
  t.field({
    type: Result,
    description: 'Makes the new address the one of the account, in a login of it; all other logins end.',
    args: {
      input: t.arg({
        type: ConfirmEmailChangeInput,
        required: true,
        description: 'What the mailed link carries.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(tokenInput, input)
      if (!read.ok) return refuse(read.error)
      const outcome = await confirmEmailChange(context.ports, visitorOf(context), read.value)
      if (outcome.ok) context.cookies.setLogin(outcome.value.loginToken)
      return answer(
        map(outcome, ({ email }) => ({ email })),
        'ConfirmEmailChangeSuccess',
      )
    },
  }),
)
