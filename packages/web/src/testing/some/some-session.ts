import type { SessionPage_SessionQueryQuery } from '#web/gql/graphql.ts'
import { someCancellation } from '#web/testing/some/some-cancellation.ts'

/** Two days from now at 9:00 UTC, so that it can still be moved; ISO 8601. */
export const someStart = Temporal.Now.plainDateISO('UTC')
  .add({ days: 2 })
  .toZonedDateTime({ timeZone: 'UTC', plainTime: '09:00' })
  .toInstant()
  .toString()

type Choices = {
  id?: string
  start?: string
  /** The client's deadline to move or cancel it. */
  until?: string
  name?: string
  /** What the client wrote when they contested a no-show. */
  contested?: string | undefined
  status?: 'CONFIRMED' | 'CANCELLED' | 'ATTENDED' | 'NO_SHOW'
}

type SomeSession = Extract<SessionPage_SessionQueryQuery['node'], { __typename: 'Session' }> & {
  start: string
  end: string
}

/** A session for tests: Ben, an hour of coaching, confirmed. */
export function someSession({
  id = 's1',
  start = someStart,
  until = start,
  name = 'Ben Okafor',
  status = 'CONFIRMED',
  contested,
}: Choices = {}): SomeSession {
  const end = Temporal.Instant.from(start).add({ hours: 1 }).toString()
  const booking = {
    __typename: 'Booking' as const,
    id: `${id}-booking`,
    status,
    version: 1,
    contestedAt: contested === undefined ? null : end,
    ...termsUntil(until),
    price: { __typename: 'Money' as const, amountMinor: 6500, currency: 'EUR' },
    changes: [
      {
        __typename: 'BookingChange' as const,
        kind: 'CONFIRMED' as const,
        actor: 'CLIENT' as const,
        message: 'Looking forward to it.',
        occurredAt: '2026-01-01T09:00:00Z',
        start,
        owed: null,
      },
      ...(contested === undefined ? [] : [contestOf(contested, end)]),
    ],
    client: { __typename: 'BookingClient' as const, clientId: 'c1', displayName: name, avatarUrl: null },
  }
  const whole = {
    __typename: 'Session' as const,
    id,
    start,
    end,
    status: status === 'CANCELLED' ? ('CANCELLED' as const) : ('SCHEDULED' as const),
    version: 1,
    ...forOne(status),
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    place: { __typename: 'Place' as const, kind: 'ONLINE' as const, hint: null, detail: null },
    service: {
      __typename: 'Service' as const,
      id: 'v1',
      name: 'Coaching',
      colour: 'SKY' as const,
      capacity: 1,
    },
    bookings: [booking],
  }
  return whole
}

/** The terms of a place that needed no approval. */
function termsUntil(until: string) {
  const unasked = { answerUntil: null as string | null, viewerCanAnswer: false }
  return { ...someCancellation(until), rescheduleUntil: until, ...unasked }
}

/** The places of a session for one person. */
function forOne(status: string) {
  const placesTaken = status === 'CANCELLED' ? 0 : 1
  const minimum = { minimumPlaces: null, decidesAt: null }
  return { capacity: 1, stands: false, placesTaken, placesLeft: 1 - placesTaken, ...minimum }
}

function contestOf(message: string, at: string) {
  const who = { kind: 'CONTESTED' as const, actor: 'CLIENT' as const }
  return { __typename: 'BookingChange' as const, ...who, message, occurredAt: at, start: at, owed: null }
}

/** A reason against a time, for a professional. */
export function reasonAgainst<Reason extends string, Override extends string | null>(
  reason: Reason,
  override: Override,
) {
  const meets = { clientName: null, groupName: null, meetsFrom: null, meetsUntil: null }
  const buffer = { bufferMinutes: null, holidayNames: [], bufferSide: null }
  return { __typename: 'TimeRefusal' as const, reason, override, ...meets, ...buffer }
}
