import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseWithdrawRequest_WithdrawRequestMutation } from '#web/gql/graphql.ts'

export const withdrawRequestMutation = graphql(/* GraphQL */ `
  mutation UseWithdrawRequest_withdrawRequest($input: WithdrawRequestInput!) {
    withdrawRequest(input: $input) {
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
      ... on WithdrawRequestSuccess {
        booking {
          id
          version
          heldUntil
          ...Request_booking
          ...BookingHistory_booking
        }
      }
    }
  }
`)

const result = (data: UseWithdrawRequest_WithdrawRequestMutation) => data.withdrawRequest

/** The client withdraws a request. */
export function useWithdrawRequest() {
  return useAction({ document: withdrawRequestMutation, result })
}
