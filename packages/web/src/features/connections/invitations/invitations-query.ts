import { graphql } from '#web/gql/gql.ts'

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
