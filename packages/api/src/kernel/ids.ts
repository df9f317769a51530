import type { AccountId, Id, ProfessionalId } from '@hora/db/ids'
import type { Clock } from './clock.ts'
import type { Random } from './random.ts'
import { uuidV7 } from './uuid-v7.ts'

export type * from '@hora/db/ids'

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${Kebab<Rest>}`
    : `${Lowercase<First>}-${Kebab<Rest>}`
  : Name

/** The graph's types whose ids are account ids. */
interface AccountTypes {
  readonly BlockedAccount: AccountId
  readonly Client: AccountId
  readonly Professional: ProfessionalId
}

/** The id type of a graph type: ids of `TimeOff` are a `TimeOffId`. */
export type IdOfType<Name extends string> = Name extends keyof AccountTypes
  ? AccountTypes[Name]
  : Id<Kebab<Name>>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in its canonical, lower-case form. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}

/** Text as an id of the type that the caller looks up; null if it is not a UUID. */
export function parseId<I extends Id>(text: string): I | null {
  return uuid.test(text) ? (text as I) : null
}

/** Creates new ids: `const bookingId = newId<BookingId>()`. */
export type IdSource = <I extends Id>() => I

/** Ids that sort by creation time (RFC 9562, version 7). */
export function idSource(clock: Clock, random: Random): IdSource {
  return <I extends Id>() => uuidV7(clock.now().epochMilliseconds, random.bytes(10)) as I
}
