import { updateProfessionalInput } from '@hora/schema/inputs/profiles'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import type { ProfessionalView } from '../data/professional-view.ts'
import type { Onboarding } from '../domain/onboarding.ts'
import { updateProfessional } from '../use-cases/update-professional.ts'
import { OnboardingType } from './onboarding.type.ts'
import { ProfessionalType } from './professional.type.ts'

const UpdateProfessionalInput = builder.inputType('UpdateProfessionalInput', {
  description: 'Absent: unchanged.',
  fields: (t) => ({
    expectedVersion: t.int({ required: true, description: 'The version the changes were made on.' }),
    handle: t.string({ required: false, description: '3 to 30 letters, digits and single hyphens; unique.' }),
    profession: t.string({ required: false, description: 'Coach, Teacher … or their own word.' }),
    zone: t.field({ type: 'TimeZone', description: 'The zone the practice works in.' }),
    rescheduleNoticeMinutes: t.int({
      description: 'How long before the start clients may move, in minutes.',
    }),
    cancelNoticeMinutes: t.int({ description: 'How long before the start clients may cancel, in minutes.' }),
  }),
})

const Success = builder
  .objectRef<{ professional: ProfessionalView; onboarding: Onboarding }>('UpdateProfessionalSuccess')
  .implement({
    description: 'The practice as it is now.',
    fields: (t) => ({
      professional: t.expose('professional', {
        type: ProfessionalType,
        description: 'The practice as it is now.',
      }),
      onboarding: t.expose('onboarding', {
        type: OnboardingType,
        description: 'Where onboarding stands now.',
      }),
    }),
  })

const Result = resultUnion('UpdateProfessional', [Success, InvalidInput, Refusal])

builder.mutationField('updateProfessional', (t) =>
  t.field({
    type: Result,
    description: 'Changes the practice of the viewer.',
    args: {
      input: t.arg({
        type: UpdateProfessionalInput,
        required: true,
        description: 'Absent: unchanged.',
      }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { input }, context) => {
      const read = readInput(updateProfessionalInput, input)
      if (!read.ok) return refuse(read.error)
      const outcome = await updateProfessional(context.ports, context.viewer, read.value)
      return answer(outcome, 'UpdateProfessionalSuccess')
    },
  }),
)
