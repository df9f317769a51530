import { graphql } from '#web/gql/gql.ts'
import type { SessionEntry_SessionFragment } from '#web/gql/graphql.ts'
import { type ShownStatus, shownStatus } from '#web/time/shown-status.ts'

/** The fields that a calendar shows of a session, and those needed to move it. */
export const sessionEntryFragment = graphql(/* GraphQL */ `
  fragment SessionEntry_session on Session {
    id
    start
    end
    status
    version
    capacity
    stands
    placesTaken
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

const over: ReadonlySet<SessionBooking['status']> = new Set([
  'CANCELLED',
  'EXPIRED',
  'DECLINED',
  'WITHDRAWN',
  'UNANSWERED',
])

/** The booking that holds the seat; if none does, the last one that did. */
export function seatOf<Booking extends Pick<SessionBooking, 'status'>>(session: {
  bookings: readonly Booking[]
}): Booking | undefined {
  return session.bookings.find(({ status }) => !over.has(status)) ?? session.bookings.at(-1)
}

type Sized = Pick<SessionEntry, 'capacity' | 'stands'>

/** Whether several people can have a place in it, or nobody has to. */
export const isGroup = ({ capacity, stands }: Sized): boolean => capacity > 1 || stands

/** What a list calls a session: its client, or for a group its service. Undefined: there is no client yet. */
export function titleOf(session: SessionEntry): string | undefined {
  return isGroup(session) ? session.service.name : seatOf(session)?.client.displayName
}

/** Whether somebody asks for a place in it. */
export function hasRequests({ bookings }: { bookings: readonly Pick<SessionBooking, 'status'>[] }): boolean {
  return bookings.some(({ status }) => status === 'REQUESTED')
}

/** How many people are notified when the whole session changes. A hold is not booked yet. */
export function peopleIn({ bookings }: { bookings: readonly Pick<SessionBooking, 'status'>[] }): number {
  return bookings.filter(({ status }) => status === 'CONFIRMED').length
}

/** What a badge says of a session at a moment (ISO 8601): of its one place, or of a group as a whole. */
export function statusOf(session: SessionEntry, now: string): ShownStatus {
  const { start, end, status } = session
  if (!isGroup(session)) {
    const seat = seatOf(session)
    return shownStatus(seat?.status ?? 'EXPIRED', { start, end, outcome: seat?.outcome }, now)
  }
  if (status === 'HELD' && hasRequests(session)) return 'REQUESTED'
  if (status === 'HELD' || status === 'CANCELLED' || status === 'EXPIRED') return status
  return shownStatus('CONFIRMED', { start, end }, now)
}

type Placed = Sized & {
  status: SessionEntry['status']
  start: string
  bookings: readonly Pick<SessionBooking, 'status'>[]
}

/** Whether the professional can still move or cancel it: booked or scheduled, and not started at `now` (ISO 8601). */
export function canChange(session: Placed, now: string): boolean {
  const ahead = Temporal.Instant.compare(session.start, now) > 0
  if (!ahead || session.status !== 'SCHEDULED') return false
  return isGroup(session) || seatOf(session)?.status === 'CONFIRMED'
}
