import { replaceSignUpInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { replaceSignUp } from '../../use-cases/sign-up/replace-sign-up.ts'
import { signedIn, signingIn } from '../signing-in.ts'

defineMutation('replaceSignUp', {
  description:
    'Signs up anew with an address that waits to be confirmed, by the link that was mailed to it: for who did not sign up, or forgot the password.',
  scope: 'anyone',
  input: replaceSignUpInput,
  success: {
    description: 'Signed up, confirmed and signed in; nothing of the earlier sign-up is left.',
    fields: signedIn,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: signingIn(replaceSignUp),
})
