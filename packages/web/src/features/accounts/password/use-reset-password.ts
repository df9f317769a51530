import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseResetPassword_ResetPasswordMutation } from '#web/gql/graphql.ts'

export const resetPasswordMutation = graphql(/* GraphQL */ `
  mutation UseResetPassword_resetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on ResetPasswordSuccess { viewer { account { id displayName email } professional { id handle } onboarding { nextStep } } }
    }
  }
`)

const result = (data: UseResetPassword_ResetPasswordMutation) => data.resetPassword

/** Sets a new password with a mailed link, and signs in. */
export function useResetPassword() {
  return useAction({ document: resetPasswordMutation, result })
}
