import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseEndLogin_EndLoginMutation } from '#web/gql/graphql.ts'

export const endLoginMutation = graphql(/* GraphQL */ `
  mutation UseEndLogin_endLogin($input: EndLoginInput!) {
    endLogin(input: $input) {
      ... on Error { code message }
      ... on EndLoginSuccess { loginId }
    }
  }
`)

const result = (data: UseEndLogin_EndLoginMutation) => data.endLogin

/** Ends one login, on any device. */
export function useEndLogin() {
  return useAction({ document: endLoginMutation, result })
}
