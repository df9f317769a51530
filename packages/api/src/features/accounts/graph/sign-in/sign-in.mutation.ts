import { signInInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { signIn } from '../../use-cases/sign-in/sign-in.ts'
import { signedIn, signingIn } from '../signing-in.ts'

defineMutation('signIn', {
  description: 'Signs in with address and password; the login comes as a cookie.',
  scope: 'anyone',
  input: signInInput,
  success: { description: 'Signed in.', fields: signedIn },
  errors: [InvalidInput, RateLimited, Refusal],
  run: signingIn(signIn),
})
