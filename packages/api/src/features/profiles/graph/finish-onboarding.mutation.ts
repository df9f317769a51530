import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { finishOnboarding } from '../use-cases/finish-onboarding.ts'
import { OnboardingType } from './onboarding.type.ts'

defineMutation('finishOnboarding', {
  description: 'Leaves onboarding behind, once there are hours and a service.',
  scope: 'professional',
  success: {
    description: 'Onboarding is over.',
    fields: { onboarding: { type: OnboardingType, description: 'Where onboarding stands now.' } },
  },
  errors: [Refusal],
  run: finishOnboarding,
})
