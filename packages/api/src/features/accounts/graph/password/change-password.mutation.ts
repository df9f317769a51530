import { changePasswordInput } from '@hora/schema/inputs/accounts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { changePassword } from '../../use-cases/password/change-password.ts'
import { answerSignedIn } from '../signed-in.answer.ts'
import { visitorOf } from '../visitor.ts'

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  description: 'The present password and the new one.',
  fields: (t) => ({
    currentPassword: t.string({ required: true, description: 'The present password.' }),
    newPassword: t.string({ required: true, description: 'The new password.' }),
  }),
})

const Success = builder.objectRef<{ viewer: SignedInViewer }>('ChangePasswordSuccess').implement({
  description: 'Changed; this browser has a new login.',
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerType, description: 'The person who is signed in now.' }),
  }),
})

const Result = resultUnion('ChangePassword', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('changePassword', (t) =>
  t.field({
    type: Result,
    description: 'Changes the password; all other logins end.',
    args: {
      input: t.arg({
        type: ChangePasswordInput,
        required: true,
        description: 'The present password and the new one.',
      }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const read = readInput(changePasswordInput, input)
      if (!read.ok) return refuse(read.error)
      return answerSignedIn(
        await changePassword(context.ports, visitorOf(context), read.value),
        context,
        'ChangePasswordSuccess',
      )
    },
  }),
)
