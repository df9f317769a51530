import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseDeclineInvitation_DeclineInvitationMutation } from '#web/gql/graphql.ts'

export const declineInvitationMutation = graphql(/* GraphQL */ `
  mutation UseDeclineInvitation_declineInvitation($input: DeclineInvitationInput!) {
    declineInvitation(input: $input) {
      ... on Error { code message }
      ... on DeclineInvitationSuccess { invitation { status } }
    }
  }
`)

const result = (data: UseDeclineInvitation_DeclineInvitationMutation) => data.declineInvitation

export function useDeclineInvitation() {
  return useAction({ document: declineInvitationMutation, result })
}
