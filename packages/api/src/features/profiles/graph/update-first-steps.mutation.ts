import { updateFirstStepsInput } from '@hora/schema/inputs/profiles'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateFirstSteps } from '../use-cases/update-first-steps.ts'
import { OnboardingType } from './onboarding.type.ts'

defineMutation('updateFirstSteps', {
  description: 'Ticks off the page that clients see, or hides the first steps of a practice.',
  scope: 'professional',
  input: updateFirstStepsInput,
  success: {
    description: 'Stored.',
    fields: { onboarding: { type: OnboardingType, description: 'The current state of onboarding.' } },
  },
  errors: [InvalidInput, Refusal],
  run: updateFirstSteps,
})
