import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseSignInByLink_SignInByLinkMutation } from '#web/gql/graphql.ts'

export const signInByLinkMutation = graphql(/* GraphQL */ `
  mutation UseSignInByLink_signInByLink($input: SignInByLinkInput!) {
    signInByLink(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on ConfirmationNeeded { email displayName }
      ... on SignInByLinkSuccess { invitationToken viewer { account { id displayName } professional { id handle } onboarding { nextStep } } }
    }
  }
`)

const result = (data: UseSignInByLink_SignInByLinkMutation) => data.signInByLink

/** Signs in by a mailed link. */
export function useSignInByLink() {
  return useAction({ document: signInByLinkMutation, result })
}
