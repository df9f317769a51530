import { becomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { signedIn, signingIn } from '#features/accounts/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { becomeProfessional } from '../use-cases/become-professional.ts'

defineMutation('becomeProfessional', {
  description: 'Starts onboarding: the account becomes a professional.',
  scope: 'signedIn',
  input: becomeProfessionalInput,
  success: { description: 'The account is a professional now.', fields: signedIn },
  errors: [InvalidInput, Refusal],
  run: signingIn(becomeProfessional),
})
