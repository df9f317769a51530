import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCancelMyBooking_CancelBookingMutation } from '#web/gql/graphql.ts'

export const cancelMyBookingMutation = graphql(/* GraphQL */ `
  mutation UseCancelMyBooking_cancelBooking($input: CancelBookingInput!) {
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
      ... on QuoteChanged {
        quote {
          owed {
            amountMinor
            currency
          }
          owedPercent
          validUntil
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
          cancellationQuotes {
            owed {
              amountMinor
              currency
            }
            owedPercent
            validUntil
          }
          place {
            kind
            hint
            detail
          }
          viewerCanCancel
          viewerCanReschedule
          ...GroupFacts_booking
          ...BookingHistory_booking
        }
      }
    }
  }
`)

const result = (data: UseCancelMyBooking_CancelBookingMutation) => data.cancelBooking

/** The client cancels their booking. A session without another booking is cancelled with it. */
export function useCancelMyBooking() {
  return useAction({ document: cancelMyBookingMutation, result })
}
