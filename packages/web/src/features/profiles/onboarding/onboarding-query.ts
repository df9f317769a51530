import { graphql } from '#web/gql/gql.ts'

/** The progress of a new professional, and the defaults of the next step. */
export const onboardingQuery = graphql(/* GraphQL */ `
  query OnboardingPage_onboardingQuery {
    viewer {
      suggestedHandle
      account {
        id
        displayName
        avatarUrl
        savedZone: zone
        country
      }
      professional {
        id
        handle
        profession
        savedZone: zone
        version
        rescheduleNoticeMinutes
        cancellation {
          ...CancellationPolicy_policy
        }
      }
      onboarding {
        nextStep
        completed
      }
    }
  }
`)
