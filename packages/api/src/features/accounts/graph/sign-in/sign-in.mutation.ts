import { signInInput } from '@hora/schema/inputs/accounts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { signIn } from '../../use-cases/sign-in/sign-in.ts'
import { answerSignedIn } from '../signed-in.answer.ts'
import { visitorOf } from '../visitor.ts'

const SignInInput = builder.inputType('SignInInput', {
  description: 'Who signs in.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail address.' }),
    password: t.string({ required: true, description: 'The password.' }),
  }),
})

const Success = builder.objectRef<{ viewer: SignedInViewer }>('SignInSuccess').implement({
  description: 'Signed in.',
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerType, description: 'The person who is signed in now.' }),
  }),
})

const Result = resultUnion('SignIn', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('signIn', (t) =>
  t.field({
    type: Result,
    description: 'Signs in with address and password; the login comes as a cookie.',
    args: { input: t.arg({ type: SignInInput, required: true, description: 'Who signs in.' }) },
    resolve: async (_root, { input }, context) => {
      const read = readInput(signInInput, input)
      if (!read.ok) return refuse(read.error)
      return answerSignedIn(
        await signIn(context.ports, visitorOf(context), read.value),
        context,
        'SignInSuccess',
      )
    },
  }),
)
