import { resetPasswordInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { resetPassword } from '../../use-cases/password/reset-password.ts'
import { signedIn, signingIn } from '../signing-in.ts'

defineMutation('resetPassword', {
  description: 'Sets a new password by a mailed link; all other logins end.',
  scope: 'anyone',
  input: resetPasswordInput,
  success: {
    description: 'The new password is set, and this browser is signed in.',
    fields: signedIn,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: signingIn(resetPassword),
})
