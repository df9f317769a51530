import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseBookingsLive_BookingsChangedSubscription } from '#web/gql/graphql.ts'

export const bookingsChangedSubscription = graphql(/* GraphQL */ `
  subscription UseBookingsLive_bookingsChanged($after: EventCursor) {
    bookingsChanged(after: $after) {
      kind
      cursor
      bookingId
      booking {
        id
        status
        version
        start
        end
        heldUntil
        answerUntil
        suggestedStarts
        viewerCanWithdraw
        place {
          kind
          hint
          detail
        }
        outcome
        isGroup
        minimumPlaces
        decidesAt
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
        cancelUntil
        rescheduleUntil
        viewerCanCancel
        viewerCanReschedule
      }
    }
  }
`)

export type BookingsChange = UseBookingsLive_BookingsChangedSubscription['bookingsChanged']

const nothing = {}

/** Every change to the viewer's bookings as a client. Bookings on screen are already updated in the cache. */
export function useBookingsLive(onChange: (change: BookingsChange) => void): void {
  useLive({
    document: bookingsChangedSubscription,
    variables: nothing,
    onChange: (data) => onChange(data.bookingsChanged),
  })
}
