import { graphql } from '#web/gql/gql.ts'

/** The clients with one connection status, by name, one page at a time. */
export const clientsQuery = graphql(/* GraphQL */ `
  query ClientList_clientsQuery($status: ClientStatus, $search: String, $after: String) {
    clients(first: 50, status: $status, search: $search, after: $after) {
      edges {
        cursor
        node {
          id
          lastSessionAt
          nextSessionAt
          ...ClientRow_client
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
