import { AccountType } from '#features/accounts/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { removeAvatar } from '../use-cases/remove-avatar.ts'

defineMutation('removeAvatar', {
  description: 'Removes the picture of the viewer, its file too.',
  scope: 'signedIn',
  success: {
    description: 'There is no picture any more.',
    fields: { account: { type: AccountType, description: 'The account as it is now.' } },
  },
  errors: [Refusal],
  run: removeAvatar,
})
