import { graphql } from '#web/gql/gql.ts'

/** How far a new professional has come, and what the next step starts from. */
export const onboardingQuery = graphql(/* GraphQL */ `
  query OnboardingPage_onboardingQuery {
    viewer {
      account {
        id
        displayName
        avatarUrl
        zone
      }
      professional {
        id
        handle
        profession
        zone
        version
      }
      onboarding {
        nextStep
        completed
      }
    }
  }
`)
