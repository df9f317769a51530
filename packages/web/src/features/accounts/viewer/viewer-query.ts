import { graphql } from '#web/gql/gql.ts'

/** Who is signed in, and what the frame around every page needs to know about them. */
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
      }
      onboarding {
        nextStep
      }
    }
  }
`)
