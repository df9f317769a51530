import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseResendConfirmation_ResendConfirmationMutation } from '#web/gql/graphql.ts'

export const resendConfirmationMutation = graphql(/* GraphQL */ `
  mutation UseResendConfirmation_resendConfirmation($input: ResendConfirmationInput!) {
    resendConfirmation(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on ResendConfirmationSuccess { email }
    }
  }
`)

const result = (data: UseResendConfirmation_ResendConfirmationMutation) => data.resendConfirmation

/** Asks for the confirmation link again. */
export function useResendConfirmation() {
  return useAction({ document: resendConfirmationMutation, result })
}
