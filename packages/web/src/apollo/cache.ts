import { type FieldPolicy, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { otherPossibleTypes, possibleTypes } from '#web/gql/possible-types.ts'

const paging = new Set(['first', 'after', 'last', 'before'])

/** A connection is one list whatever page of it was asked for; every other argument makes another list. */
function connection(): FieldPolicy {
  return relayStylePagination((args) => {
    const keys = Object.keys(args ?? {}).filter((name) => !paging.has(name))
    return keys.length > 0 ? keys.sort() : false
  })
}

/** Apollo's development build warns of types it was told nothing of; no fragment needs them. */
const knownTypes = import.meta.env.DEV ? { ...possibleTypes, ...otherPossibleTypes } : possibleTypes

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: knownTypes,
    typePolicies: {
      Query: {
        fields: {
          calendar: connection(),
          clients: connection(),
          invitations: connection(),
          myBookings: connection(),
          professionals: connection(),
          services: connection(),
          // Whole lists: the newest answer is the list.
          openSlots: { merge: false },
          schedules: { merge: false },
          timeOff: { merge: false },
        },
      },
      // There is one viewer: whatever asks for a part of it adds to the same one.
      Viewer: {
        keyFields: [],
        fields: {
          blockedAccounts: { merge: false },
          logins: { merge: false },
          notifications: connection(),
          onboarding: { merge: true },
        },
      },
      // A place has no id; one query may ask for less of it than another.
      Place: { merge: true },
      Booking: { fields: { changes: { merge: false } } },
      Schedule: { fields: { overrides: { merge: false }, weeklyRules: { merge: false } } },
      Service: { fields: { durations: { merge: false } } },
      Session: { fields: { bookings: { merge: false } } },
      Client: { fields: { bookings: connection() } },
      Professional: { fields: { services: connection() } },
    },
  })
}
