import type { ApolloCache } from '@apollo/client'
import { useAction } from '#web/apollo/use-action.ts'
import { writeOnboarding } from '#web/features/profiles/practice/write-onboarding.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseFinishOnboarding_FinishOnboardingMutation } from '#web/gql/graphql.ts'

export const finishOnboardingMutation = graphql(/* GraphQL */ `
  mutation UseFinishOnboarding_finishOnboarding {
    finishOnboarding {
      ... on Error { code message }
      ... on FinishOnboardingSuccess { onboarding { nextStep completed pageSeen showsFirstSteps } }
    }
  }
`)

const result = (data: UseFinishOnboarding_FinishOnboardingMutation) => data.finishOnboarding

const update = (cache: ApolloCache, { onboarding }: { onboarding: Parameters<typeof writeOnboarding>[1] }) =>
  writeOnboarding(cache, onboarding)

/** Marks onboarding as finished. */
export function useFinishOnboarding() {
  return useAction({ document: finishOnboardingMutation, result, update })
}
