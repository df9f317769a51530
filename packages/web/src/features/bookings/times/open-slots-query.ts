import { type Month, monthSpan } from '#web/features/bookings/times/month.ts'
import { graphql } from '#web/gql/gql.ts'

export const openSlotsQuery = graphql(/* GraphQL */ `
  query TimePicker_openSlotsQuery($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!, $bookingId: ID) {
    openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to, bookingId: $bookingId) {
      ... on Error {
        code
      }
      ... on OpenSlots {
        minimumNoticeMinutes
        slots {
          start
          placesLeft
          joins
        }
      }
    }
  }
`)

/** The service and length to book; for a move also the booking. */
export type Offer = { serviceId: string; durationMinutes: number; bookingId?: string }

/** The open times that a view of one month can show, in the reader's zone. */
export function openSlotsVariables(offer: Offer, month: Month, zone: string) {
  return { ...offer, ...monthSpan(month, zone) }
}
