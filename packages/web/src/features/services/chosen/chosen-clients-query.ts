import { graphql } from '#web/gql/gql.ts'

/** The connected clients to choose from, by name, one page at a time. */
export const clientsToChooseQuery = graphql(/* GraphQL */ `
  query ChosenClientsFields_clientsQuery($after: String) {
    clients(first: 100, status: ACTIVE, after: $after) {
      edges {
        cursor
        node {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
