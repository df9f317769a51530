import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCreateInvitation_CreateInvitationMutation } from '#web/gql/graphql.ts'

export const createInvitationMutation = graphql(/* GraphQL */ `
  mutation UseCreateInvitation_createInvitation($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      ... on Error {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          reason
          message
        }
      }
      ... on CreateInvitationSuccess {
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

const result = (data: UseCreateInvitation_CreateInvitationMutation) => data.createInvitation

export function useCreateInvitation() {
  return useAction({ document: createInvitationMutation, result })
}
