import { updateProfessionalInput } from '@hora/schema/inputs/profiles'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateProfessional } from '../use-cases/update-professional.ts'
import { OnboardingType } from './onboarding.type.ts'
import { ProfessionalType } from './professional.type.ts'

defineMutation('updateProfessional', {
  description: 'Changes the practice of the viewer.',
  scope: 'professional',
  input: updateProfessionalInput,
  success: {
    description: 'The practice was changed.',
    fields: {
      professional: { type: ProfessionalType, description: 'The practice as it is now.' },
      onboarding: { type: OnboardingType, description: 'The current state of onboarding.' },
    },
  },
  errors: [InvalidInput, Refusal],
  run: updateProfessional,
})
