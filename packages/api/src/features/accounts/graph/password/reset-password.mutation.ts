import { resetPasswordInput } from '@hora/schema/inputs/accounts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { resetPassword } from '../../use-cases/password/reset-password.ts'
import { answerSignedIn } from '../signed-in.answer.ts'
import { visitorOf } from '../visitor.ts'

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  description: 'What the mailed link carries, and the new password.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The token in the link.' }),
    newPassword: t.string({ required: true, description: 'The new password.' }),
  }),
})

const Success = builder.objectRef<{ viewer: SignedInViewer }>('ResetPasswordSuccess').implement({
  description: 'The new password is set, and this browser is signed in.',
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerType, description: 'The person who is signed in now.' }),
  }),
})

const Result = resultUnion('ResetPassword', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('resetPassword', (t) =>
  t.field({
    type: Result,
    description: 'Sets a new password by a mailed link; all other logins end.',
    args: {
      input: t.arg({
        type: ResetPasswordInput,
        required: true,
        description: 'What the mailed link carries, and the new password.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(resetPasswordInput, input)
      if (!read.ok) return refuse(read.error)
      return answerSignedIn(
        await resetPassword(context.ports, visitorOf(context), read.value),
        context,
        'ResetPasswordSuccess',
      )
    },
  }),
)
