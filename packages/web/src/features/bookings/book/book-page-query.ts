import type { BookSearch } from '#web/features/bookings/times/book-search.ts'
import { freeTimesVariables } from '#web/features/bookings/times/free-times-fragment.ts'
import { graphql } from '#web/gql/gql.ts'
import type { BookPage_ServiceQueryQuery } from '#web/gql/graphql.ts'
import { serverNow } from '#web/time/server-clock.ts'

/** The service to book, its professional, and its free times: all that the page needs to show them, in one answer. */
export const bookPageQuery = graphql(/* GraphQL */ `
  query BookPage_serviceQuery($id: ID!, $durationMinutes: Int, $zone: TimeZone!, $from: Instant, $date: PlainDate, $like: Instant) {
    node(id: $id) {
      ... on Service {
        id
        name
        colour
        active
        horizonDays
        capacity
        ...GroupTerms_service
        durations {
          minutes
          price {
            amountMinor
            currency
          }
        }
        place {
          kind
          hint
        }
        professional {
          id
          handle
          displayName
          avatarUrl
          zone
          isViewer
          viewerHolds {
            id
            start
            heldUntil
            service {
              id
              name
            }
          }
        }
      }
    }
    freeTimes(serviceId: $id, durationMinutes: $durationMinutes, zone: $zone, from: $from, like: $like) {
      ...TimePicker_freeTimes
    }
  }
`)

/** What the page asks for at an address. The loader starts with it, so that the page finds the running request. */
export function bookPageVariables(id: string, { length, day, like }: BookSearch, zone: string) {
  return {
    id,
    durationMinutes: length ?? null,
    like: like ?? null,
    ...freeTimesVariables(day, serverNow().toString(), zone),
  }
}

export type BookedService = Extract<
  NonNullable<BookPage_ServiceQueryQuery['node']>,
  { __typename: 'Service' }
>
