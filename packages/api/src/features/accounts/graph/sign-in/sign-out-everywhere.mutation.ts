import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { signOutEverywhere } from '../../use-cases/sign-in/sign-out-everywhere.ts'

const Success = builder.objectRef<{ endedLogins: number }>('SignOutEverywhereSuccess').implement({
  description: 'Signed out everywhere.',
  fields: (t) => ({
    endedLogins: t.exposeInt('endedLogins', { description: 'How many logins ended.' }),
  }),
})

const Result = resultUnion('SignOutEverywhere', [Success, Refusal])

builder.mutationField('signOutEverywhere', (t) =>
  t.field({
    type: Result,
    description: 'Ends all logins of the account, this one too.',
    authScopes: { signedIn: true },
    resolve: async (_root, _args, context) => {
      const outcome = await signOutEverywhere(context.ports, context.viewer)
      if (outcome.ok) context.cookies.clearLogin()
      return answer(outcome, 'SignOutEverywhereSuccess')
    },
  }),
)
