import { graphql } from '#web/gql/gql.ts'

/** What an invitation says, to the holder of its link. */
export const invitationQuery = graphql(/* GraphQL */ `
  query InvitationPage_invitationQuery($token: String!) {
    invitation(token: $token) {
      status
      alreadyConnected
      own
      email
      professional {
        displayName
      }
      ...InvitationLetter_invitationFragment
    }
  }
`)
