import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { ViewerType } from '#graph/viewer.ts'
import { readProgress } from '../data/progress.ts'
import { type Onboarding, onboardingOf, onboardingSteps } from '../domain/onboarding.ts'

const OnboardingStep = builder.enumType('OnboardingStep', {
  description: 'The steps of onboarding.',
  values: {
    PROFILE: { description: 'Your profile.' },
    ZONE: { description: 'Your time zone.' },
    SERVICE: { description: 'Your first service.' },
    WEEK: { description: 'Your weekly hours.' },
    INVITATION: { description: 'Your first invitation.' },
    DONE: { description: 'All steps are done.' },
  } as const,
})

export const OnboardingType = builder.objectRef<Onboarding>('Onboarding').implement({
  description: 'The progress of a new professional.',
  fields: (t) => ({
    nextStep: t.field({
      type: OnboardingStep,
      description: 'The next step.',
      resolve: ({ nextStep }) => nextStep,
    }),
    completed: t.field({
      type: [OnboardingStep],
      ...listSize(onboardingSteps.length),
      description: 'Completed steps, in order.',
      resolve: ({ completed }) => [...completed],
    }),
    pageSeen: t.exposeBoolean('pageSeen', {
      description: 'Whether the professional has looked at the page that clients see.',
    }),
    showsFirstSteps: t.exposeBoolean('showsFirstSteps', {
      description:
        'Whether the calendar shows the first steps: until the first client, or until they are hidden.',
    }),
  }),
})

builder.objectField(ViewerType, 'onboarding', (t) =>
  t.field({
    type: OnboardingType,
    nullable: true,
    description: 'Onboarding; null if the account is not a professional.',
    resolve: async ({ professionalId }, _args, { ports }) => {
      const progress = professionalId === null ? null : await readProgress(ports.db, ports, professionalId)
      return progress === null ? null : onboardingOf(progress)
    },
  }),
)
