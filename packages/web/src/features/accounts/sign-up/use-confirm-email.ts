import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseConfirmEmail_ConfirmEmailMutation } from '#web/gql/graphql.ts'

export const confirmEmailMutation = graphql(/* GraphQL */ `
  mutation UseConfirmEmail_confirmEmail($input: ConfirmEmailInput!) {
    confirmEmail(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on PasswordNeeded { email }
      ... on ConfirmationNeeded { email displayName }
      ... on ConfirmEmailSuccess { invitationToken viewer { account { id displayName } professional { id handle } onboarding { nextStep } } }
    }
  }
`)

const result = (data: UseConfirmEmail_ConfirmEmailMutation) => data.confirmEmail

/** Confirms the address of a mailed link, and signs in. */
export function useConfirmEmail() {
  return useAction({ document: confirmEmailMutation, result })
}
