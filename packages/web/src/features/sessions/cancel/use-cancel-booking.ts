import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCancelBooking_CancelBookingMutation } from '#web/gql/graphql.ts'

export const cancelBookingMutation = graphql(/* GraphQL */ `
  mutation UseCancelBooking_cancelBooking($input: CancelBookingInput!) {
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
          outcome
          cancelledOwed {
            amountMinor
            currency
          }
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

const result = (data: UseCancelBooking_CancelBookingMutation) => data.cancelBooking

/** The professional cancels a booking. A session without another booking is cancelled with it. */
export function useCancelBooking() {
  return useAction({ document: cancelBookingMutation, result })
}
