import { replaceSignUpInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { replaceSignUp } from '../../use-cases/sign-up/replace-sign-up.ts'
import { signedIn, signingIn } from '../signing-in.ts'

defineMutation('replaceSignUp', {
  description:
    'Signs up again with an unconfirmed address, by the link mailed to it: when someone else signed up, or the password is forgotten.',
  scope: 'anyone',
  input: replaceSignUpInput,
  success: {
    description: 'Signed up, confirmed and signed in; the earlier sign-up is deleted.',
    fields: signedIn,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: signingIn(replaceSignUp),
})
