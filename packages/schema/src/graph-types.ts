/** What the graph needs to know about an input besides its zod rules: type names, and the types of ids. */
import { z } from 'zod'

export interface GraphType {
  /** A scalar, an enum or an input type of the graph. */
  readonly name: string
  /** For an input type: its description in every place that uses it. */
  readonly description?: string
  /** For an id: the type or types it may name. */
  readonly idOf?: string
  readonly idOfAny?: readonly string[]
  /** For ids in a list: unknown ones are left out instead of refused. */
  readonly leftOut?: true
}

/** Read by the api when it builds the graph. A derived schema inherits the entry of its base. */
export const graphTypes = /* @__PURE__ */ z.registry<GraphType>()

declare const one: unique symbol
declare const any: unique symbol

/** The text of an id of one type: opaque here, decoded by the api. */
export type GlobalId<Type extends string> = string & { readonly [one]: Type }
/** The text of an id of one of several types. */
export type GlobalIdOfAny<Types extends string> = string & { readonly [any]: Types }
/** The name of a time zone, already checked by the graph's scalar. */
export type ZoneName = string & z.$brand<'TimeZone'>
/** A currency code that its rule has checked. */
export type CurrencyCode = string & z.$brand<'Currency'>

const text = <T extends string>() => z.custom<T>((value) => typeof value === 'string')

/** An id of one type: `bookingId: id('Booking')`. */
export function id<const Type extends string>(type: Type) {
  return text<GlobalId<Type>>().register(graphTypes, { name: 'ID', idOf: type })
}

/** An id of one of several types. The api finds out which. */
export function idOfAny<const Types extends readonly string[]>(...types: Types) {
  return text<GlobalIdOfAny<Types[number]>>().register(graphTypes, { name: 'ID', idOfAny: types })
}

/** Ids of one type. Ids that do not name this type are left out. */
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

/** A date, as text in forms and as a PlainDate in the graph. */
export function dateText() {
  return z
    .preprocess((date: string | Temporal.PlainDate) => String(date), z.iso.date())
    .register(graphTypes, { name: 'PlainDate' })
}

export function zoneName() {
  return z.string().max(64).brand<'TimeZone'>().register(graphTypes, { name: 'TimeZone' })
}
