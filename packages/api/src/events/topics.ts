import type { AccountId, Id, ProfessionalId } from '#kernel/ids.ts'

declare const topic: unique symbol

/** A stream that live readers follow. Access is checked when a reader subscribes. */
export type Topic = string & { readonly [topic]: true }

const kinds = new Set<string>()

/** A stream for each id: `const bookingsTopic = defineTopic<AccountId>('bookings')`. A feature keeps its own in `events.ts`. */
export function defineTopic<I extends Id>(kind: string): (id: I) => Topic {
  if (kinds.has(kind)) throw new Error(`Two topics are called ${kind}`)
  kinds.add(kind)
  return (id) => `${kind}:${id}` as Topic
}

/** Streams that several features use. */
export const topics = {
  /** Sessions and time off of a professional, for that professional only. */
  calendar: defineTopic<ProfessionalId>('calendar'),
  /** Open times of a professional, for them and their clients. */
  slots: defineTopic<ProfessionalId>('slots'),
  /** Clients, professionals and invitations of an account. */
  connections: defineTopic<AccountId>('connections'),
  /** Logins of an account. The end of a login closes its live readers. */
  account: defineTopic<AccountId>('account'),
} as const
