import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUnblockAccount_UnblockAccountMutation } from '#web/gql/graphql.ts'

export const unblockAccountMutation = graphql(/* GraphQL */ `
  mutation UseUnblockAccount_unblockAccount($input: UnblockAccountInput!) {
    unblockAccount(input: $input) {
      ... on Error { code message }
      ... on UnblockAccountSuccess { personId }
    }
  }
`)

const result = (data: UseUnblockAccount_UnblockAccountMutation) => data.unblockAccount

/** Unblocks a person, so that they can be invited again. */
export function useUnblockAccount() {
  return useAction({ document: unblockAccountMutation, result })
}
