import { graphql } from '#web/gql/gql.ts'

/** The signed-in account, with what the frame around every page needs. */
export const viewerQuery = graphql(/* GraphQL */ `
  query Shell_viewerQuery {
    viewer {
      unreadNotifications
      account {
        id
        displayName
        avatarUrl
        email
        emailConfirmed
        language
        zone
        country
      }
      professional {
        id
        handle
        zone
        savedZone: zone
      }
      onboarding {
        nextStep
        showsFirstSteps
      }
    }
  }
`)
