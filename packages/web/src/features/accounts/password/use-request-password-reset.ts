import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRequestPasswordReset_RequestPasswordResetMutation } from '#web/gql/graphql.ts'

const requestPasswordResetMutation = graphql(/* GraphQL */ `
  mutation UseRequestPasswordReset_requestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on RequestPasswordResetSuccess { email }
    }
  }
`)

const result = (data: UseRequestPasswordReset_RequestPasswordResetMutation) => data.requestPasswordReset

/** Asks for a link that allows choosing a new password. */
export function useRequestPasswordReset() {
  return useAction({ document: requestPasswordResetMutation, result })
}
