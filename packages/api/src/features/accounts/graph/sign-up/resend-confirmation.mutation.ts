import { resendConfirmationInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { resendConfirmation } from '../../use-cases/sign-up/resend-confirmation.ts'
import { mailedTo } from '../mailed-to.ts'
import { visitorOf } from '../visitor.ts'

defineMutation('resendConfirmation', {
  description: 'Mails the confirmation link again, if the address is unconfirmed.',
  scope: 'anyone',
  input: resendConfirmationInput,
  success: {
    description: 'The same answer whether or not the address has an account.',
    fields: mailedTo,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: async (ports, _viewer, input, context) =>
    await resendConfirmation(ports, visitorOf(context).origin, input),
})
