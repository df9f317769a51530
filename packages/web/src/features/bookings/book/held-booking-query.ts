import { graphql } from '#web/gql/gql.ts'
import type { HeldBooking_BookingQueryQuery } from '#web/gql/graphql.ts'

/** The booking in the address of the booking flow, in any state. */
export const heldBookingQuery = graphql(/* GraphQL */ `
  query HeldBooking_bookingQuery($id: ID!) {
    node(id: $id) {
      ... on Booking {
        id
        status
        start
        end
        heldUntil
        answerUntil
        icsUrl
        policy {
          answerHours
        }
        professional {
          id
          displayName
        }
        service {
          id
        }
        ...BookingFacts_booking
      }
    }
  }
`)

export type HeldBookingNode = Extract<
  NonNullable<HeldBooking_BookingQueryQuery['node']>,
  { __typename: 'Booking' }
>
