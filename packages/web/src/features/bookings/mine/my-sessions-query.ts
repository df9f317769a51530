import { graphql } from '#web/gql/gql.ts'

export type SessionsWhen = 'UPCOMING' | 'PAST'

/** The viewer's bookings as a client, upcoming or past. */
export const mySessionsQuery = graphql(/* GraphQL */ `
  query MySessionsPage_bookingsQuery($when: BookingsWhen!, $after: String) {
    myBookings(when: $when, first: 20, after: $after) {
      edges {
        node {
          id
          start
          end
          status
          heldUntil
          ...BookingRow_booking
          ...NextSession_booking
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

/** The default of the address: upcoming sessions. */
export function mySessionsVariables({ past }: { past?: boolean | undefined }): { when: SessionsWhen } {
  return { when: past ? 'PAST' : 'UPCOMING' }
}
