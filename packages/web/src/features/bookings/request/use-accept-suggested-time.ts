import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseAcceptSuggestedTime_AcceptSuggestedTimeMutation } from '#web/gql/graphql.ts'

export const acceptSuggestedTimeMutation = graphql(/* GraphQL */ `
  mutation UseAcceptSuggestedTime_acceptSuggestedTime($input: AcceptSuggestedTimeInput!) {
    acceptSuggestedTime(input: $input) {
      ... on Error {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          reason
        }
      }
      ... on AcceptSuggestedTimeSuccess {
        booking {
          id
        }
      }
    }
  }
`)

const result = (data: UseAcceptSuggestedTime_AcceptSuggestedTimeMutation) => data.acceptSuggestedTime

/** Books a time that the professional suggested. */
export function useAcceptSuggestedTime() {
  return useAction({ document: acceptSuggestedTimeMutation, result })
}
