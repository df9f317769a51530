import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseSignIn_SignInMutation } from '#web/gql/graphql.ts'

export const signInMutation = graphql(/* GraphQL */ `
  mutation UseSignIn_signIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on SignInSuccess { viewer { account { id displayName } professional { id handle } onboarding { nextStep } } }
    }
  }
`)

const result = (data: UseSignIn_SignInMutation) => data.signIn

/** Signs in with an address and a password. */
export function useSignIn() {
  return useAction({ document: signInMutation, result })
}
