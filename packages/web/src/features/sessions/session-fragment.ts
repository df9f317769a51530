import { graphql } from '#web/gql/gql.ts'
import type { SessionEntry_SessionFragment } from '#web/gql/graphql.ts'

/** The fields that a calendar shows of a session, and those needed to move it. */
export const sessionEntryFragment = graphql(/* GraphQL */ `
  fragment SessionEntry_session on Session {
    id
    start
    end
    status
    version
    bufferBeforeMinutes
    bufferAfterMinutes
    place {
      kind
      hint
      detail
    }
    service {
      id
      name
      colour
    }
    bookings {
      id
      status
      outcome
      version
      client {
        clientId
        displayName
        avatarUrl
      }
    }
  }
`)

export type SessionEntry = SessionEntry_SessionFragment
export type SessionBooking = SessionEntry['bookings'][number]

const over: ReadonlySet<SessionBooking['status']> = new Set(['CANCELLED', 'EXPIRED'])

/** The booking that holds the seat; if none does, the last one that did. */
export function seatOf<Booking extends Pick<SessionBooking, 'status'>>(session: {
  bookings: readonly Booking[]
}): Booking | undefined {
  return session.bookings.find(({ status }) => !over.has(status)) ?? session.bookings.at(-1)
}

type Placed = {
  status: SessionEntry['status']
  start: string
  bookings: readonly Pick<SessionBooking, 'status'>[]
}

/** Whether the professional can still move or cancel it: confirmed, and not started at `now` (ISO 8601). */
export function canChange(session: Placed, now: string): boolean {
  const ahead = Temporal.Instant.compare(session.start, now) > 0
  return ahead && session.status === 'SCHEDULED' && seatOf(session)?.status === 'CONFIRMED'
}
