import { confirmEmailInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { confirmEmail } from '../../use-cases/sign-up/confirm-email.ts'
import { ConfirmationNeededType } from '../sign-in/confirmation-needed.type.ts'
import { invitationOfLink, signedIn, signingIn } from '../signing-in.ts'
import { PasswordNeededType } from './password-needed.type.ts'

defineMutation('confirmEmail', {
  description:
    'Confirms an address by the link mailed to it, and signs in. If someone else signed up: replaceSignUp.',
  scope: 'anyone',
  input: confirmEmailInput,
  success: {
    description: 'Confirmed and signed in.',
    fields: {
      ...signedIn,
      ...invitationOfLink,
    },
  },
  errors: [InvalidInput, RateLimited, ConfirmationNeededType, PasswordNeededType, Refusal],
  run: signingIn(confirmEmail),
})
