import { replaceSignUpInput } from '@hora/schema/inputs/accounts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { replaceSignUp } from '../../use-cases/sign-up/replace-sign-up.ts'
import { answerSignedIn } from '../signed-in.answer.ts'
import { visitorOf } from '../visitor.ts'
import { registrationFields } from './registration.input.ts'

const ReplaceSignUpInput = builder.inputType('ReplaceSignUpInput', {
  description: 'Who signs up anew, with the address a link was mailed to.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The token in the link.' }),
    ...registrationFields(t),
  }),
})

const Success = builder.objectRef<{ viewer: SignedInViewer }>('ReplaceSignUpSuccess').implement({
  description: 'Signed up, confirmed and signed in; nothing of the earlier sign-up is left.',
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerType, description: 'The person who is signed in now.' }),
  }),
})

const Result = resultUnion('ReplaceSignUp', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('replaceSignUp', (t) =>
  t.field({
    type: Result,
    description:
      'Signs up anew with an address that waits to be confirmed, by the link that was mailed to it: for who did not sign up, or forgot the password.',
    args: {
      input: t.arg({ type: ReplaceSignUpInput, required: true, description: 'Who signs up anew.' }),
    },
    resolve: async (_root, { input }, context) => {
      const read = readInput(replaceSignUpInput, { ...input, birthDate: input.birthDate.toString() })
      if (!read.ok) return refuse(read.error)
      const outcome = await replaceSignUp(context.ports, visitorOf(context), read.value)
      return answerSignedIn(outcome, context, 'ReplaceSignUpSuccess')
    },
  }),
)
