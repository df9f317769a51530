import { graphql } from '#web/gql/gql.ts'

/** One client with their bookings, newest first, one page at a time. */
export const clientQuery = graphql(/* GraphQL */ `
  query ClientPage_clientQuery($id: ID!, $after: String) {
    node(id: $id) {
      ... on Client {
        id
        zone
        contact {
          ...ContactLines_contact
        }
        ...ClientRow_client
        bookings(first: 20, after: $after) {
          edges {
            cursor
            node {
              id
              start
              end
              status
              ...ClientBookingRow_booking
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)
