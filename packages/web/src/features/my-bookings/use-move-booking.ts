import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseMoveBooking_RescheduleBookingMutation } from '#web/gql/graphql.ts'

export const moveBookingMutation = graphql(/* GraphQL */ `
  mutation UseMoveBooking_rescheduleBooking($input: RescheduleBookingInput!) {
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
      ... on SlotTaken {
        nearest {
          start
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
          rescheduleUntil
          viewerCanCancel
          viewerCanReschedule
          ...BookingHistory_booking
        }
      }
    }
  }
`)

const result = (data: UseMoveBooking_RescheduleBookingMutation) => data.rescheduleBooking

/** The client moves a booking to another open time; its length stays. */
export function useMoveBooking() {
  return useAction({ document: moveBookingMutation, result })
}
