/** What the graph knows of an input besides its zod rules: the names of its types, and what its ids name. */
import { z } from 'zod'

export interface GraphType {
  /** A scalar, an enum or an input type of the graph. */
  readonly name: string
  /** Of an input type: what it is, wherever it is used. */
  readonly description?: string
  /** Of an id: the type it names, or the types. */
  readonly idOf?: string
  readonly idOfAny?: readonly string[]
  /** Of an id in a list: one that names nothing is left out, and the others are used. */
  readonly leftOut?: true
}

/** The api reads this when it builds the graph. A schema inherits the entry of the one it was derived from. */
export const graphTypes = /* @__PURE__ */ z.registry<GraphType>()

declare const one: unique symbol
declare const any: unique symbol

/** The text of an id of one type: opaque here, decoded by the api. */
export type GlobalId<Type extends string> = string & { readonly [one]: Type }
/** The text of an id of one of several types. */
export type GlobalIdOfAny<Types extends string> = string & { readonly [any]: Types }
/** The name of a time zone, which the graph's scalar has checked. */
export type ZoneName = string & z.$brand<'TimeZone'>
/** The code of a currency, which its rule has checked. */
export type CurrencyCode = string & z.$brand<'Currency'>

const text = <T extends string>() => z.custom<T>((value) => typeof value === 'string')

/** The id of a thing: `bookingId: id('Booking')`. */
export function id<const Type extends string>(type: Type) {
  return text<GlobalId<Type>>().register(graphTypes, { name: 'ID', idOf: type })
}

/** The id of a thing of one of several types; the api says which. */
export function idOfAny<const Types extends readonly string[]>(...types: Types) {
  return text<GlobalIdOfAny<Types[number]>>().register(graphTypes, { name: 'ID', idOfAny: types })
}

/** Ids of one type. Those that name nothing of it are left out. */
export function knownIds<const Type extends string>(type: Type) {
  return z.array(text<GlobalId<Type>>().register(graphTypes, { name: 'ID', idOf: type, leftOut: true }))
}

export function instant() {
  return z
    .custom<Temporal.Instant>((value) => value instanceof Temporal.Instant)
    .register(graphTypes, { name: 'Instant' })
}

export function plainDate() {
  return z
    .custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate)
    .register(graphTypes, { name: 'PlainDate' })
}

export function plainDateTime() {
  return z
    .custom<Temporal.PlainDateTime>((value) => value instanceof Temporal.PlainDateTime)
    .register(graphTypes, { name: 'PlainDateTime' })
}

/** A date that forms hold as text; the graph's scalar gives a PlainDate. */
export function dateText() {
  return z
    .preprocess((date: string | Temporal.PlainDate) => String(date), z.iso.date())
    .register(graphTypes, { name: 'PlainDate' })
}

export function zoneName() {
  return z.string().max(64).brand<'TimeZone'>().register(graphTypes, { name: 'TimeZone' })
}
