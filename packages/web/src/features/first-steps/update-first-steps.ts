import type { ApolloCache } from '@apollo/client'
import { writeOnboarding } from '#web/features/profiles/practice/write-onboarding.ts'
import { graphql } from '#web/gql/gql.ts'

export const updateFirstStepsMutation = graphql(/* GraphQL */ `
  mutation UpdateFirstSteps_updateFirstSteps($input: UpdateFirstStepsInput!) {
    updateFirstSteps(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on UpdateFirstStepsSuccess { onboarding { nextStep completed pageSeen showsFirstSteps } }
    }
  }
`)

/** Writes the new state, which comes without the viewer. */
export function keepOnboarding(
  cache: ApolloCache,
  { onboarding }: { onboarding: Parameters<typeof writeOnboarding>[1] },
): void {
  writeOnboarding(cache, onboarding)
}
