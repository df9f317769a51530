import { graphql } from '#web/gql/gql.ts'
import type { SessionRequests_SessionFragment } from '#web/gql/graphql.ts'

/** The requests for places in a session, as its professional answers them. */
export const sessionRequestsFragment = graphql(/* GraphQL */ `
  fragment SessionRequests_session on Session {
    id
    start
    end
    service {
      id
      name
    }
    bookings {
      id
      status
      answerUntil
      viewerCanAnswer
      client {
        clientId
        displayName
        avatarUrl
      }
      changes {
        kind
        message
      }
    }
  }
`)

export type RequestedSession = SessionRequests_SessionFragment
export type RequestedPlace = RequestedSession['bookings'][number]
