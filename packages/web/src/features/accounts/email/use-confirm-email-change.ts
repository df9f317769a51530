import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseConfirmEmailChange_ConfirmEmailChangeMutation } from '#web/gql/graphql.ts'

export const confirmEmailChangeMutation = graphql(/* GraphQL */ `
  mutation UseConfirmEmailChange_confirmEmailChange($input: ConfirmEmailChangeInput!) {
    confirmEmailChange(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on ConfirmEmailChangeSuccess { email }
    }
  }
`)

const result = (data: UseConfirmEmailChange_ConfirmEmailChangeMutation) => data.confirmEmailChange

/** Makes the new address the address of the account. */
export function useConfirmEmailChange() {
  return useAction({ document: confirmEmailChangeMutation, result })
}
