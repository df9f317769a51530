import { builder } from '#graph/builder.ts'
import { ViewerType } from '#graph/viewer.ts'
import { readProgress } from '../data/progress.ts'
import { type Onboarding, onboardingOf } from '../domain/onboarding.ts'

const OnboardingStep = builder.enumType('OnboardingStep', {
  description: 'Which step of the first five is next.',
  values: {
    PROFILE: { description: 'Who you are.' },
    ZONE: { description: 'Your time zone.' },
    SERVICE: { description: 'Your first service.' },
    WEEK: { description: 'The hours of your week.' },
    INVITATION: { description: 'Your first invitation.' },
    DONE: { description: 'Nothing is left to do.' },
  } as const,
})

export const OnboardingType = builder.objectRef<Onboarding>('Onboarding').implement({
  description: 'How far a new professional has come; read from what they have made.',
  fields: (t) => ({
    nextStep: t.field({
      type: OnboardingStep,
      description: 'Where to go on.',
      resolve: ({ nextStep }) => nextStep,
    }),
    completed: t.field({
      type: [OnboardingStep],
      description: 'Steps that are done, in their order.',
      resolve: ({ completed }) => [...completed],
    }),
  }),
})

builder.objectField(ViewerType, 'onboarding', (t) =>
  t.field({
    type: OnboardingType,
    nullable: true,
    description: 'Set when the account is a professional.',
    resolve: async ({ professionalId }, _args, { ports }) => {
      const progress = professionalId === null ? null : await readProgress(ports.db, ports, professionalId)
      return progress === null ? null : onboardingOf(progress)
    },
  }),
)
