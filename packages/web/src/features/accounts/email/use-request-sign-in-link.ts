import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRequestSignInLink_RequestSignInLinkMutation } from '#web/gql/graphql.ts'

export const requestSignInLinkMutation = graphql(/* GraphQL */ `
  mutation UseRequestSignInLink_requestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on RequestSignInLinkSuccess { email }
    }
  }
`)

const result = (data: UseRequestSignInLink_RequestSignInLinkMutation) => data.requestSignInLink

/** Asks for a mailed link that signs in. */
export function useRequestSignInLink() {
  return useAction({ document: requestSignInLinkMutation, result })
}
