import { graphql } from '#web/gql/gql.ts'
import type { BookPage_ServiceQueryQuery } from '#web/gql/graphql.ts'

/** The service to book, and its professional. */
export const bookPageQuery = graphql(/* GraphQL */ `
  query BookPage_serviceQuery($id: ID!) {
    node(id: $id) {
      ... on Service {
        id
        name
        colour
        active
        horizonDays
        capacity
        ...GroupTerms_service
        durations {
          minutes
          price {
            amountMinor
            currency
          }
        }
        place {
          kind
          hint
        }
        professional {
          id
          handle
          displayName
          avatarUrl
          zone
          isViewer
          viewerHolds {
            id
            start
            heldUntil
            service {
              id
              name
            }
          }
        }
      }
    }
  }
`)

export type BookedService = Extract<
  NonNullable<BookPage_ServiceQueryQuery['node']>,
  { __typename: 'Service' }
>
