import { type Month, monthSpan } from '#web/features/booking/month.ts'
import { graphql } from '#web/gql/gql.ts'

export const openSlotsQuery = graphql(/* GraphQL */ `
  query TimePicker_openSlotsQuery($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!) {
    openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
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

export type Offer = { serviceId: string; durationMinutes: number }

/** The open times of one month on the reader's clock. */
export function openSlotsVariables({ serviceId, durationMinutes }: Offer, month: Month, zone: string) {
  return { serviceId, durationMinutes, ...monthSpan(month, zone) }
}
