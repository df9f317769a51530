import { graphql } from '#web/gql/gql.ts'

/** A professional as their clients see them, with their services. */
export const professionalPageQuery = graphql(/* GraphQL */ `
  query ProfessionalPage_professionalQuery($handle: String!) {
    professional(handle: $handle) {
      id
      handle
      displayName
      avatarUrl
      profession
      bio
      zone
      isViewer
      connectedSince
      cancellation {
        ...CancellationPolicy_policy
      }
      rescheduleNoticeMinutes
      contact {
        ...ContactLines_contact
      }
      links {
        label
        url
      }
      services(first: 100) {
        edges {
          node {
            id
            active
            ...ServiceOffer_service
          }
        }
      }
    }
  }
`)
