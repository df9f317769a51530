import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { signOut } from '../../use-cases/sign-in/sign-out.ts'

const Success = builder.objectRef<{ endedLogins: number }>('SignOutSuccess').implement({
  description: 'Signed out.',
  fields: (t) => ({
    endedLogins: t.exposeInt('endedLogins', {
      description: 'How many logins ended: one, or none for whoever was signed out already.',
    }),
  }),
})

const Result = resultUnion('SignOut', [Success, Refusal])

builder.mutationField('signOut', (t) =>
  t.field({
    type: Result,
    description: 'Ends the login of this browser.',
    resolve: async (_root, _args, context) => {
      const outcome = await signOut(context.ports, context.viewer)
      context.cookies.clearLogin()
      return answer(outcome, 'SignOutSuccess')
    },
  }),
)
