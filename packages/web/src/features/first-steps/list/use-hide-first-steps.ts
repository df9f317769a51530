import { useAction } from '#web/apollo/use-action.ts'
import { keepOnboarding, updateFirstStepsMutation } from '#web/features/first-steps/update-first-steps.ts'
import type { UpdateFirstSteps_UpdateFirstStepsMutation } from '#web/gql/graphql.ts'

const result = (data: UpdateFirstSteps_UpdateFirstStepsMutation) => data.updateFirstSteps

/** Hides the list for good. */
export function useHideFirstSteps() {
  return useAction({ document: updateFirstStepsMutation, result, update: keepOnboarding })
}
