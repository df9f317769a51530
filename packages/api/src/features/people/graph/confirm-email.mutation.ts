import { confirmEmailInput } from '@hora/schema/inputs/people'
import type { SignedInViewer } from '#auth/viewer.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { confirmEmail } from '../use-cases/confirm-email.ts'
import { answerEntered } from './entered.answer.ts'
import { visitorOf } from './visitor.ts'

const ConfirmEmailInput = builder.inputType('ConfirmEmailInput', {
  description: 'What the mailed link carries, and what proves who signed up.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The token in the link.' }),
    password: t.string({
      required: false,
      description: 'The password chosen at sign-up; not needed in the browser that signed up.',
    }),
    newPassword: t.string({
      required: false,
      description: 'Another password, for whoever has forgotten it or did not sign up themselves.',
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

const Result = resultUnion('ConfirmEmail', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('confirmEmail', (t) =>
  t.field({
    type: Result,
    description:
      'Confirms an address by the link that was mailed to it, and signs in. PASSWORD_NEEDED in a browser that has not signed up.',
    args: {
      input: t.arg({ type: ConfirmEmailInput, required: true, description: 'What the mailed link carries.' }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(confirmEmailInput, input)
      if (!read.ok) return refuse(read.error)
      return answerEntered(
        await confirmEmail(context.ports, visitorOf(context), read.value, context.cookie.readSignUp()),
        context,
        'ConfirmEmailSuccess',
      )
    },
  }),
)
