import type { Window } from './open-window.ts'

/** The demo accounts that `npm start` creates on a new local instance. */
export const ada = { name: 'Ada Moreau', email: 'ada@hora.example', password: 'welcome-in-ada' }
export const noor = { name: 'Noor Haddad', email: 'noor@hora.example', password: 'welcome-in-noor' }

/** Tuesday of next week: Noor has a coaching session at 9:00. */
export function noorsCoaching(): Temporal.PlainDate {
  const today = Temporal.Now.plainDateISO('Europe/Paris')
  return today.add({ days: 9 - today.dayOfWeek })
}

/** Friday of next week: Noor has a walk at 14:00. Cancelling it costs half the price, at any time in the demo. */
export function noorsWalk(): Temporal.PlainDate {
  const today = Temporal.Now.plainDateISO('Europe/Paris')
  return today.add({ days: 12 - today.dayOfWeek })
}

/** The id of Noor's next booking of a service, wherever her list shows it. */
export async function bookingOfNoor(
  { context }: Pick<Window, 'context'>,
  origin: string,
  service: string,
): Promise<string> {
  const data = { query: '{ myBookings(when: UPCOMING) { edges { node { service { name } id } } } }' }
  const response = await context.request.post('/graphql', { data, headers: { origin } })
  return new RegExp(`"${service}"},"id":"([^"]+)"`).exec(await response.text())?.[1] ?? ''
}
