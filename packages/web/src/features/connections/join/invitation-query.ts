import { graphql } from '#web/gql/gql.ts'

/** An invitation, as the holder of its link sees it. */
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
