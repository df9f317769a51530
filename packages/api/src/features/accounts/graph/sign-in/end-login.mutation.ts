import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import type { LoginId } from '#kernel/ids.ts'
import { endLogin } from '../../use-cases/sign-in/end-login.ts'

const EndLoginInput = builder.inputType('EndLoginInput', {
  description: 'Which login ends.',
  fields: (t) => ({
    loginId: t.id({ required: true, description: 'The login to end.' }),
  }),
})

const Success = builder.objectRef<{ loginId: LoginId }>('EndLoginSuccess').implement({
  description: 'The login is over.',
  fields: (t) => ({
    loginId: t.id({
      description: 'The id it was called by.',
      resolve: ({ loginId }) => encodeGlobalId('Login', loginId),
    }),
  }),
})

const Result = resultUnion('EndLogin', [Success, Refusal])

builder.mutationField('endLogin', (t) =>
  t.field({
    type: Result,
    description: 'Ends one login of the account, e.g. on a lost device.',
    args: { input: t.arg({ type: EndLoginInput, required: true, description: 'Which login ends.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const loginId = idOf<LoginId>(input.loginId, 'Login')
      const outcome = await endLogin(context.ports, context.viewer, loginId)
      const own = context.viewer.kind === 'signed-in' && context.viewer.loginId === loginId
      if (outcome.ok && own) context.cookies.clearLogin()
      return answer(outcome, 'EndLoginSuccess')
    },
  }),
)
