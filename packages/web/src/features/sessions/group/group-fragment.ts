import { graphql } from '#web/gql/gql.ts'
import type { GroupPanel_SessionFragment } from '#web/gql/graphql.ts'
import type { ShownStatus } from '#web/time/shown-status.ts'

export const groupFragment = graphql(/* GraphQL */ `
  fragment GroupPanel_session on Session {
    id
    start
    end
    status
    version
    capacity
    stands
    placesTaken
    placesLeft
    minimumPlaces
    decidesAt
    place {
      kind
      hint
      detail
    }
    service {
      id
      name
    }
    bookings {
      id
      status
      version
      outcome
      contestedAt
      price {
        amountMinor
        currency
      }
      cancelledOwed {
        amountMinor
        currency
      }
      client {
        clientId
        displayName
        avatarUrl
      }
      changes {
        kind
        actor
        message
        occurredAt
        start
        owed {
          amountMinor
          currency
        }
      }
    }
  }
`)

export type Group = GroupPanel_SessionFragment
export type GroupPlace = Group['bookings'][number]
/** A place with its status at this moment. */
export type ShownPlace = { place: GroupPlace; status: ShownStatus }
