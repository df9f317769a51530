import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { finishOnboarding } from '../use-cases/finish-onboarding.ts'
import { OnboardingType } from './onboarding.type.ts'

defineMutation('finishOnboarding', {
  description: 'Finishes onboarding; needs hours and a service.',
  scope: 'professional',
  success: {
    description: 'Onboarding is finished.',
    fields: { onboarding: { type: OnboardingType, description: 'The current state of onboarding.' } },
  },
  errors: [Refusal],
  run: finishOnboarding,
})
