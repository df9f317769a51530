import type { Expectations } from './expectation.ts'
import { availability } from './expectations/availability.ts'
import { bookings } from './expectations/bookings.ts'
import { connections } from './expectations/connections.ts'
import { errors } from './expectations/errors.ts'
import { notifications } from './expectations/notifications.ts'
import { people } from './expectations/people.ts'
import { services } from './expectations/services.ts'

const parts: readonly Expectations[] = [
  availability,
  bookings,
  connections,
  errors,
  notifications,
  people,
  services,
]

type Part = 'objects' | 'queries' | 'mutations' | 'subscriptions'

/** Everything expected of one part of the graph; a thing that two features declare is a mistake. */
function joined<P extends Part>(part: P): readonly (readonly [string, Expectations[P][string]])[] {
  const entries = parts.flatMap((each) => Object.entries(each[part])) as [string, Expectations[P][string]][]
  if (new Set(entries.map(([name]) => name)).size < entries.length) {
    throw new Error(`Something in ${part} is declared twice`)
  }
  return entries
}

/** What everybody may expect of every field of the graph. */
export const matrix = {
  objects: joined('objects'),
  queries: joined('queries'),
  mutations: joined('mutations'),
  subscriptions: joined('subscriptions'),
} as const
