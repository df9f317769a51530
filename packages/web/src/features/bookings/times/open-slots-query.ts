import { type Month, monthSpan } from '#web/features/bookings/times/month.ts'
import { graphql } from '#web/gql/gql.ts'

export const openSlotsQuery = graphql(/* GraphQL */ `
  query TimePicker_openSlotsQuery($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!, $bookingId: ID) {
    openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to, bookingId: $bookingId) {
      ... on Error {
        code
      }
      ... on OpenSlots {
        slots {
          start
        }
      }
    }
  }
`)

/** What may be booked; with a booking, to where that may be moved. */
export type Offer = { serviceId: string; durationMinutes: number; bookingId?: string }

/** The open times of one month on the reader's clock. */
export function openSlotsVariables(offer: Offer, month: Month, zone: string) {
  return { ...offer, ...monthSpan(month, zone) }
}
