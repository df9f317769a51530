import { becomeProfessionalInput } from '@hora/schema/inputs/profiles'
import type { SignedInViewer } from '#auth/viewer.ts'
import { answerSignedIn, visitorOf } from '#features/accounts/index.ts'
import { refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { ViewerType } from '#graph/viewer.ts'
import { becomeProfessional } from '../use-cases/become-professional.ts'

const BecomeProfessionalInput = builder.inputType('BecomeProfessionalInput', {
  description: 'What a practice begins with.',
  fields: (t) => ({
    handle: t.string({ required: true, description: '3 to 30 letters, digits and single hyphens; unique.' }),
    profession: t.string({ required: true, description: 'Coach, Teacher … or their own word.' }),
    zone: t.field({ type: 'TimeZone', required: true, description: 'A first guess; onboarding asks again.' }),
  }),
})

const Success = builder.objectRef<{ viewer: SignedInViewer }>('BecomeProfessionalSuccess').implement({
  description: 'The account is a professional now.',
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerType, description: 'The person who is signed in now.' }),
  }),
})

const Result = resultUnion('BecomeProfessional', [Success, InvalidInput, Refusal])

builder.mutationField('becomeProfessional', (t) =>
  t.field({
    type: Result,
    description: 'First step of onboarding: the account becomes a professional.',
    args: {
      input: t.arg({
        type: BecomeProfessionalInput,
        required: true,
        description: 'What a practice begins with.',
      }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const read = readInput(becomeProfessionalInput, input)
      if (!read.ok) return refuse(read.error)
      const outcome = await becomeProfessional(context.ports, visitorOf(context), read.value)
      return answerSignedIn(outcome, context, 'BecomeProfessionalSuccess')
    },
  }),
)
