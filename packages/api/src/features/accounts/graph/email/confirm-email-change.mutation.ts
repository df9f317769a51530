import { tokenInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { map } from '#kernel/result.ts'
import { confirmEmailChange } from '../../use-cases/email/confirm-email-change.ts'
import { visitorOf } from '../visitor.ts'

defineMutation('confirmEmailChange', {
  description:
    'Changes the address of the account by a mailed link. Works only in a login of the account; all other logins end.',
  scope: 'anyone',
  input: tokenInput,
  success: {
    description: 'The account has its new address.',
    fields: { email: { type: 'EmailAddress', description: 'The new address.' } },
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: async (ports, _viewer, input, context) => {
    const outcome = await confirmEmailChange(ports, visitorOf(context), input)
    if (outcome.ok) context.cookies.setLogin(outcome.value.loginToken)
    return map(outcome, ({ email }) => ({ email }))
  },
})
