import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseApproveRequest_ApproveRequestMutation } from '#web/gql/graphql.ts'

export const approveRequestMutation = graphql(/* GraphQL */ `
  mutation UseApproveRequest_approveRequest($input: ApproveRequestInput!) {
    approveRequest(input: $input) {
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
      ... on ApproveRequestSuccess {
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

const result = (data: UseApproveRequest_ApproveRequestMutation) => data.approveRequest

/** The professional approves a request: it is booked. */
export function useApproveRequest() {
  return useAction({ document: approveRequestMutation, result })
}
