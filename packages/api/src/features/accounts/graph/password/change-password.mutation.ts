import { changePasswordInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { changePassword } from '../../use-cases/password/change-password.ts'
import { signedIn, signingIn } from '../signing-in.ts'

defineMutation('changePassword', {
  description: 'Changes the password; all other logins end.',
  scope: 'signedIn',
  input: changePasswordInput,
  success: { description: 'Changed; this browser has a new login.', fields: signedIn },
  errors: [InvalidInput, RateLimited, Refusal],
  run: signingIn(changePassword),
})
