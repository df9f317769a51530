import { addressInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { requestPasswordReset } from '../../use-cases/password/request-password-reset.ts'
import { mailedTo } from '../mailed-to.ts'
import { visitorOf } from '../visitor.ts'

defineMutation('requestPasswordReset', {
  description: 'Mails a link for setting a new password, if the address has an account.',
  scope: 'anyone',
  input: addressInput,
  success: {
    description: 'The same answer whether or not the address has an account.',
    fields: mailedTo,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: async (ports, _viewer, input, context) =>
    await requestPasswordReset(ports, visitorOf(context).origin, input),
})
