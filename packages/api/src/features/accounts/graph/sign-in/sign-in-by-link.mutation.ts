import { signInByLinkInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { signInByLink } from '../../use-cases/sign-in/sign-in-by-link.ts'
import { invitationOfLink, signedIn, signingIn } from '../signing-in.ts'
import { ConfirmationNeededType } from './confirmation-needed.type.ts'

defineMutation('signInByLink', {
  description: 'Signs in by the mailed link of requestSignInLink.',
  scope: 'anyone',
  input: signInByLinkInput,
  success: { description: 'Signed in.', fields: { ...signedIn, ...invitationOfLink } },
  errors: [InvalidInput, RateLimited, ConfirmationNeededType, Refusal],
  run: signingIn(signInByLink),
})
