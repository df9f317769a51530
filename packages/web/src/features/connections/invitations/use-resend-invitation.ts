import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseResendInvitation_ResendInvitationMutation } from '#web/gql/graphql.ts'

export const resendInvitationMutation = graphql(/* GraphQL */ `
  mutation UseResendInvitation_resendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      ... on Error {
        code
        message
      }
      ... on ResendInvitationSuccess {
        issuedInvitation {
          url
          qrSvg
          invitation {
            id
            ...InvitationRow_invitation
            ...IssuedInvitation_invitation
          }
        }
      }
    }
  }
`)

const result = (data: UseResendInvitation_ResendInvitationMutation) => data.resendInvitation

export function useResendInvitation() {
  return useAction({ document: resendInvitationMutation, result })
}
