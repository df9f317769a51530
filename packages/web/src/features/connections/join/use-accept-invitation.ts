import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseAcceptInvitation_AcceptInvitationMutation } from '#web/gql/graphql.ts'

export const acceptInvitationMutation = graphql(/* GraphQL */ `
  mutation UseAcceptInvitation_acceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on Error { code message }
      ... on AcceptInvitationSuccess { professional { id handle displayName services(first: 2) { edges { node { id active durations { minutes } } } } } }
    }
  }
`)

const result = (data: UseAcceptInvitation_AcceptInvitationMutation) => data.acceptInvitation

export function useAcceptInvitation() {
  return useAction({ document: acceptInvitationMutation, result })
}
