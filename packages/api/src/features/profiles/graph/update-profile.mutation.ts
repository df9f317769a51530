import { updateProfileInput } from '@hora/schema/inputs/profiles'
import { AccountType } from '#features/accounts/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateProfile } from '../use-cases/update-profile.ts'

defineMutation('updateProfile', {
  description: 'Changes the profile of the viewer.',
  scope: 'signedIn',
  input: updateProfileInput,
  success: {
    description: 'The profile was changed.',
    fields: { account: { type: AccountType, description: 'The account as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: updateProfile,
})
