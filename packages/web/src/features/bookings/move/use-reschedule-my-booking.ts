import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRescheduleMyBooking_RescheduleBookingMutation } from '#web/gql/graphql.ts'

export const rescheduleMyBookingMutation = graphql(/* GraphQL */ `
  mutation UseRescheduleMyBooking_rescheduleBooking($input: RescheduleBookingInput!) {
    rescheduleBooking(input: $input) {
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
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on TimeRefused {
        minimumNoticeMinutes
        nearest {
          start
        }
        ownBooking {
          id
          start
          heldUntil
        }
      }
      ... on RescheduleBookingSuccess {
        booking {
          id
          status
          start
          end
          version
          cancelUntil
          cancellationQuotes {
            owed {
              amountMinor
              currency
            }
            owedPercent
            validUntil
          }
          rescheduleUntil
          viewerCanCancel
          viewerCanReschedule
          isGroup
          ...GroupFacts_booking
          ...BookingHistory_booking
        }
      }
    }
  }
`)

const result = (data: UseRescheduleMyBooking_RescheduleBookingMutation) => data.rescheduleBooking

/** The client moves a booking to another open time; its length stays. */
export function useRescheduleMyBooking() {
  return useAction({ document: rescheduleMyBookingMutation, result })
}
