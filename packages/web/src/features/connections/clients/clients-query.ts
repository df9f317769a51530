import { graphql } from '#web/gql/gql.ts'

/** The clients with one connection status, by name, one page at a time. */
export const clientsQuery = graphql(/* GraphQL */ `
  query ClientList_clientsQuery($status: ClientStatus, $search: String, $after: String) {
    clients(first: 50, status: $status, search: $search, after: $after) {
      edges {
        cursor
        node {
          id
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

/** Every sent invitation, newest first, one page at a time. */
export const invitationsQuery = graphql(/* GraphQL */ `
  query InvitationList_invitationsQuery($after: String) {
    invitations(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          status
          ...InvitationRow_invitation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
