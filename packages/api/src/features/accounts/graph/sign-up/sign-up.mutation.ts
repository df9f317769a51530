import { signUpInput } from '@hora/schema/inputs/accounts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { map } from '#kernel/result.ts'
import { signUp } from '../../use-cases/sign-up/sign-up.ts'
import { visitorOf } from '../visitor.ts'
import { registrationFields } from './registration.input.ts'

const SignUpInput = builder.inputType('SignUpInput', {
  description: 'Who signs up.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail address.' }),
    ...registrationFields(t),
    invitationToken: t.string({
      required: false,
      description: "Where to go on after confirming: an invitation's token.",
    }),
  }),
})

const Success = builder.objectRef<{ email: string }>('SignUpSuccess').implement({
  description: 'The same answer whether or not the address was known; a mail says the rest.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address a mail goes to, if it waits for one.' }),
  }),
})

const Result = resultUnion('SignUp', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('signUp', (t) =>
  t.field({
    type: Result,
    description: 'Opens an account; its address is confirmed by a mailed link.',
    args: { input: t.arg({ type: SignUpInput, required: true, description: 'Who signs up.' }) },
    resolve: async (_root, { input }, context) => {
      const read = readInput(signUpInput, { ...input, birthDate: input.birthDate.toString() })
      if (!read.ok) return refuse(read.error)
      const from = { origin: visitorOf(context).origin, signUpToken: context.cookies.readSignUp() }
      const outcome = await signUp(context.ports, read.value, from)
      if (outcome.ok) context.cookies.setSignUp(outcome.value.signUpToken)
      return answer(
        map(outcome, ({ email }) => ({ email })),
        'SignUpSuccess',
      )
    },
  }),
)
