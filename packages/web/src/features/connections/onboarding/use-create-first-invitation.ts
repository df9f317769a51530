import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCreateFirstInvitation_CreateInvitationMutation } from '#web/gql/graphql.ts'

export const createInvitationMutation = graphql(/* GraphQL */ `
  mutation UseCreateFirstInvitation_createInvitation($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on CreateInvitationSuccess { issuedInvitation { url qrSvg invitation { id email } } }
    }
  }
`)

const result = (data: UseCreateFirstInvitation_CreateInvitationMutation) => data.createInvitation

/** Invites the first client, by mail or by a link. */
export function useCreateFirstInvitation() {
  return useAction({ document: createInvitationMutation, result })
}
