import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseDeclineRequest_DeclineRequestMutation } from '#web/gql/graphql.ts'

export const declineRequestMutation = graphql(/* GraphQL */ `
  mutation UseDeclineRequest_declineRequest($input: DeclineRequestInput!) {
    declineRequest(input: $input) {
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
      ... on DeclineRequestSuccess {
        booking {
          id
          status
          version
          answerUntil
          viewerCanAnswer
          viewerCanCancel
          viewerCanReschedule
          changes {
            kind
            actor
            message
            occurredAt
            start
            owed {
              amountMinor
              currency
            }
          }
        }
      }
    }
  }
`)

const result = (data: UseDeclineRequest_DeclineRequestMutation) => data.declineRequest

/** The professional declines a request, with other times if they suggest some. */
export function useDeclineRequest() {
  return useAction({ document: declineRequestMutation, result })
}
