import { confirmEmailInput } from '@hora/schema/inputs/accounts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { ErrorInterface, errorType, InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { confirmEmail } from '../../use-cases/sign-up/confirm-email.ts'
import type { PasswordNeeded } from '../../use-cases/sign-up/prove-sign-up.ts'
import { answerSignedIn } from '../signed-in.answer.ts'
import { visitorOf } from '../visitor.ts'

const ConfirmEmailInput = builder.inputType('ConfirmEmailInput', {
  description: 'What the mailed link carries, and what proves who signed up.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The token in the link.' }),
    password: t.string({
      required: false,
      description: 'The password chosen at sign-up; not needed in the browser that signed up.',
    }),
  }),
})

const Success = builder
  .objectRef<{ viewer: SignedInViewer; invitationToken: string | null }>('ConfirmEmailSuccess')
  .implement({
    description: 'Confirmed and signed in.',
    fields: (t) => ({
      viewer: t.expose('viewer', { type: ViewerType, description: 'The person who is signed in now.' }),
      invitationToken: t.exposeString('invitationToken', {
        nullable: true,
        description: 'Token of the invitation the sign-up came from, if any.',
      }),
    }),
  })

const PasswordNeededType = errorType<PasswordNeeded>('PASSWORD_NEEDED', 'PasswordNeeded').implement({
  interfaces: [ErrorInterface],
  description: 'This browser has not signed up: its reader gives the password, or replaces the sign-up.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address the link was mailed to.' }),
  }),
})

const members = [Success, InvalidInput, RateLimited, PasswordNeededType, Refusal]
const Result = resultUnion('ConfirmEmail', members)

builder.mutationField('confirmEmail', (t) =>
  t.field({
    type: Result,
    description:
      'Confirms an address by the link that was mailed to it, and signs in; replaceSignUp for who did not sign up.',
    args: {
      input: t.arg({ type: ConfirmEmailInput, required: true, description: 'What the mailed link carries.' }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(confirmEmailInput, input)
      if (!read.ok) return refuse(read.error)
      return answerSignedIn(
        await confirmEmail(context.ports, visitorOf(context), read.value, context.cookies.readSignUp()),
        context,
        'ConfirmEmailSuccess',
      )
    },
  }),
)
