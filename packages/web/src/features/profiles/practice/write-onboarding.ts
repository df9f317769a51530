import type { ApolloCache } from '@apollo/client'
import { graphql } from '#web/gql/gql.ts'
import type { WriteOnboarding_ViewerFragment } from '#web/gql/graphql.ts'

const onboardingFragment = graphql(/* GraphQL */ `
  fragment WriteOnboarding_viewer on Viewer {
    onboarding {
      nextStep
      completed
      pageSeen
      showsFirstSteps
    }
  }
`)

/** Writes the viewer's progress to the cache, for mutations that return it without the viewer. */
export function writeOnboarding(
  cache: ApolloCache,
  onboarding: NonNullable<WriteOnboarding_ViewerFragment['onboarding']>,
): void {
  const data = { __typename: 'Viewer' as const, onboarding }
  cache.writeFragment({ id: 'Viewer:{}', fragment: onboardingFragment, data: data as never })
}
