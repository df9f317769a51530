import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRescheduleBooking_RescheduleBookingMutation } from '#web/gql/graphql.ts'

export const rescheduleBookingMutation = graphql(/* GraphQL */ `
  mutation UseRescheduleBooking_rescheduleBooking($input: RescheduleBookingInput!) {
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
          end
        }
        reasons {
          reason
          override
          clientName
          groupName
          holidayNames {
            language
            text
          }
          meetsFrom
          meetsUntil
          bufferMinutes
          bufferSide
        }
      }
      ... on RescheduleBookingSuccess {
        booking {
          id
          start
          end
          status
          version
        }
        session {
          id
          start
          end
          status
          version
        }
      }
    }
  }
`)

const result = (data: UseRescheduleBooking_RescheduleBookingMutation) => data.rescheduleBooking

export function useRescheduleBooking() {
  return useAction({ document: rescheduleBookingMutation, result })
}
