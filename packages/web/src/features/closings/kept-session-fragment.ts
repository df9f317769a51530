import type { FragmentType } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'

export const keptSessionFragment = graphql(/* GraphQL */ `
  fragment KeptSessions_session on Session {
    id
    start
    capacity
    stands
    service {
      id
      name
    }
    bookings {
      id
      status
      client {
        displayName
      }
    }
  }
`)

/** The sessions that a change meets: the first ones, how many there are, and the name of this list. */
export interface KeptList {
  readonly met: string
  readonly sessionCount: number
  readonly sessions: readonly FragmentType<typeof keptSessionFragment>[]
}
