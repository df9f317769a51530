import { AccountType, type AccountView } from '#features/accounts/index.ts'
import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { removeAvatar } from '../use-cases/remove-avatar.ts'

const Success = builder.objectRef<{ account: AccountView }>('RemoveAvatarSuccess').implement({
  description: 'There is no picture any more.',
  fields: (t) => ({
    account: t.expose('account', { type: AccountType, description: 'The account as it is now.' }),
  }),
})

const Result = resultUnion('RemoveAvatar', [Success, Refusal])

builder.mutationField('removeAvatar', (t) =>
  t.field({
    type: Result,
    description: 'Removes the picture of the viewer, its file too.',
    authScopes: { signedIn: true },
    resolve: async (_root, _args, context) => {
      const outcome = await removeAvatar(context.ports, context.viewer)
      return answer(outcome, 'RemoveAvatarSuccess')
    },
  }),
)
