import { graphql } from '#web/gql/gql.ts'
import type { BookingPage_BookingQueryQuery } from '#web/gql/graphql.ts'

/** One booking with everything its page shows to the client. */
export const bookingQuery = graphql(/* GraphQL */ `
  query BookingPage_bookingQuery($id: ID!) {
    node(id: $id) {
      ... on Booking {
        id
        status
        start
        end
        version
        icsUrl
        sessionId
        viewerCanCancel
        viewerCanReschedule
        rescheduleUntil
        outcome
        isGroup
        price {
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
        service {
          id
          name
          active
          horizonDays
        }
        professional {
          id
          handle
          displayName
          zone
          connectedSince
          isViewer
          ...ProfessionalRow_professional
        }
        ...BookingFacts_booking
        ...BookingHistory_booking
        ...NoShow_booking
        ...Request_booking
      }
    }
  }
`)

export type MyBooking = Extract<NonNullable<BookingPage_BookingQueryQuery['node']>, { __typename: 'Booking' }>
