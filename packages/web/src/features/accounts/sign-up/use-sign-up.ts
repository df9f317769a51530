import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseSignUp_SignUpMutation } from '#web/gql/graphql.ts'

export const signUpMutation = graphql(/* GraphQL */ `
  mutation UseSignUp_signUp($input: SignUpInput!) {
    signUp(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on SignUpSuccess { email }
    }
  }
`)

const result = (data: UseSignUp_SignUpMutation) => data.signUp

/** Asks for an account; a mail contains the next step. */
export function useSignUp() {
  return useAction({ document: signUpMutation, result })
}
