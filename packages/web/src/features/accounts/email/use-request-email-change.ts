import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRequestEmailChange_RequestEmailChangeMutation } from '#web/gql/graphql.ts'

const requestEmailChangeMutation = graphql(/* GraphQL */ `
  mutation UseRequestEmailChange_requestEmailChange($input: RequestEmailChangeInput!) {
    requestEmailChange(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on RequestEmailChangeSuccess { email }
    }
  }
`)

const result = (data: UseRequestEmailChange_RequestEmailChangeMutation) => data.requestEmailChange

/** Asks to change the account's address; a mail to the new address confirms it. */
export function useRequestEmailChange() {
  return useAction({ document: requestEmailChangeMutation, result })
}
