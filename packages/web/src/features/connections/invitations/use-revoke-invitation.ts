import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRevokeInvitation_RevokeInvitationMutation } from '#web/gql/graphql.ts'

export const revokeInvitationMutation = graphql(/* GraphQL */ `
  mutation UseRevokeInvitation_revokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      ... on Error {
        code
        message
      }
      ... on RevokeInvitationSuccess {
        invitation {
          id
          ...InvitationRow_invitation
        }
      }
    }
  }
`)

const result = (data: UseRevokeInvitation_RevokeInvitationMutation) => data.revokeInvitation

export function useRevokeInvitation() {
  return useAction({ document: revokeInvitationMutation, result })
}
