import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseSignOutEverywhere_SignOutEverywhereMutation } from '#web/gql/graphql.ts'

const signOutEverywhereMutation = graphql(/* GraphQL */ `
  mutation UseSignOutEverywhere_signOutEverywhere {
    signOutEverywhere {
      ... on Error { code message }
      ... on SignOutEverywhereSuccess { endedLogins }
    }
  }
`)

const result = (data: UseSignOutEverywhere_SignOutEverywhereMutation) => data.signOutEverywhere

/** Ends every login, including this one. */
export function useSignOutEverywhere() {
  return useAction({ document: signOutEverywhereMutation, result })
}
