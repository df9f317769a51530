import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { signOut } from '../use-cases/sign-out.ts'

const SignOutSuccess = builder.objectRef<{ ok: boolean }>('SignOutSuccess').implement({
  description: 'Signed out.',
  fields: (t) => ({
    ok: t.exposeBoolean('ok', { description: 'Always true.' }),
  }),
})

const SignOutResult = resultUnion('SignOut', [SignOutSuccess, Refusal])

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignOutResult,
    description: 'Ends the login of this browser.',
    resolve: async (_root, _args, context) => {
      const outcome = await signOut(context.ports, context.viewer)
      context.cookie.clear()
      return answer(outcome, 'SignOutSuccess')
    },
  }),
)
