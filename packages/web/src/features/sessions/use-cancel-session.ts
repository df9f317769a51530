import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCancelSession_CancelBookingMutation } from '#web/gql/graphql.ts'

export const cancelSessionMutation = graphql(/* GraphQL */ `
  mutation UseCancelSession_cancelBooking($input: CancelBookingInput!) {
    cancelBooking(input: $input) {
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
      ... on CancelBookingSuccess {
        booking {
          id
          status
          version
          cancelledAt
          cancelledBy
        }
      }
    }
  }
`)

const result = (data: UseCancelSession_CancelBookingMutation) => data.cancelBooking

/** The professional cancels a session by cancelling the booking that holds its seat. */
export function useCancelSession() {
  return useAction({ document: cancelSessionMutation, result })
}
