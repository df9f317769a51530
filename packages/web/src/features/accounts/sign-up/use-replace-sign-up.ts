import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseReplaceSignUp_ReplaceSignUpMutation } from '#web/gql/graphql.ts'

export const replaceSignUpMutation = graphql(/* GraphQL */ `
  mutation UseReplaceSignUp_replaceSignUp($input: ReplaceSignUpInput!) {
    replaceSignUp(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on ReplaceSignUpSuccess { viewer { account { id displayName } professional { id handle } onboarding { nextStep } } }
    }
  }
`)

const result = (data: UseReplaceSignUp_ReplaceSignUpMutation) => data.replaceSignUp

/** Signs up again through a mailed link, and signs in. */
export function useReplaceSignUp() {
  return useAction({ document: replaceSignUpMutation, result })
}
