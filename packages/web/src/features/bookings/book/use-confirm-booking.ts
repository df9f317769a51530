import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseConfirmBooking_ConfirmBookingMutation } from '#web/gql/graphql.ts'

export const confirmBookingMutation = graphql(/* GraphQL */ `
  mutation UseConfirmBooking_confirmBooking($input: ConfirmBookingInput!) {
    confirmBooking(input: $input) {
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
      ... on ConfirmBookingSuccess {
        booking {
          id
          status
          version
          heldUntil
          answerUntil
          viewerCanWithdraw
          place {
            kind
            hint
            detail
          }
          ...GroupFacts_booking
          viewerCanCancel
          viewerCanReschedule
          cancelUntil
          cancellationQuotes {
            owed {
              amountMinor
              currency
            }
            owedPercent
            validUntil
          }
        }
      }
    }
  }
`)

const result = (data: UseConfirmBooking_ConfirmBookingMutation) => data.confirmBooking

/** Turns a held slot into a booking or a request. */
export function useConfirmBooking() {
  return useAction({ document: confirmBookingMutation, result })
}
