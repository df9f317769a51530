import { AccountType } from '#features/accounts/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { removeAvatar } from '../use-cases/remove-avatar.ts'

defineMutation('removeAvatar', {
  description: 'Removes the picture of the viewer and its file.',
  scope: 'signedIn',
  success: {
    description: 'The picture was removed.',
    fields: { account: { type: AccountType, description: 'The account as it is now.' } },
  },
  errors: [Refusal],
  run: removeAvatar,
})
