import type { GroupPanel_SessionFragment } from '#web/gql/graphql.ts'
import { someSession } from '#web/testing/some/some-session.ts'

type Status = 'HELD' | 'CONFIRMED' | 'CANCELLED' | 'ATTENDED' | 'NO_SHOW'

/** Somebody in a group: `owed` is what they owe for leaving late, in minor units. */
export type SomePlace = { name: string; status?: Status; owed?: number; changes?: readonly object[] }

type Choices = {
  people?: readonly SomePlace[]
  capacity?: number
  stands?: boolean
  version?: number
  start?: string
  status?: GroupPanel_SessionFragment['status']
  minimumPlaces?: number | null
  decidesAt?: string | null
}

/** A group for tests: a singing circle for four, scheduled by its professional, with some people in it. */
export function someGroup({ people = [], start, ...given }: Choices = {}) {
  const single = someSession({ id: 'g1', ...(start ? { start } : {}) })
  const template = (single as unknown as { bookings: readonly [Record<string, unknown>] }).bookings[0]
  const bookings = people.map(({ name, status = 'CONFIRMED', owed = 0, changes }, index) => ({
    ...template,
    id: `place-${index + 1}`,
    status,
    cancelledOwed:
      status === 'CANCELLED' ? { __typename: 'Money' as const, amountMinor: owed, currency: 'EUR' } : null,
    client: {
      __typename: 'BookingClient' as const,
      clientId: name,
      displayName: name,
      avatarUrl: null,
    },
    changes: changes ?? [],
  }))
  const placesTaken = people.filter(({ status }) => status !== 'CANCELLED').length
  const capacity = given.capacity ?? 4
  const service = { ...single.service, id: 'v2', name: 'Singing circle', capacity: 4 }
  const places = { capacity, placesTaken, placesLeft: Math.max(0, capacity - placesTaken) }
  return { ...single, stands: true, ...given, ...places, service, bookings } as typeof single
}
