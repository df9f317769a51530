import { type GraphQLField, type GraphQLNamedType, isObjectType } from 'graphql'

type Args = Readonly<Record<string, unknown>>

/** How long the lists of a field can be. Prices multiply by it, so every list field declares it. */
export interface ListSize {
  /** The most entries of one list; `asked`: as many as the arguments of the field around it ask for. */
  readonly most: number | 'asked'
  /** The most entries of all lists together, where their owner has a limit in total. */
  readonly inAll: number
}

/** Declares the size of a list field: `t.field({ type: [ThingType], ...listSize(limits.things), … })`. */
export function listSize(most: ListSize['most'], inAll = Infinity) {
  return { extensions: { listSize: { most, inAll } satisfies ListSize } }
}

/**
 * Declares how many entries the arguments of a field ask for, in its list or in an `asked` list of its type. The
 * arguments have the form in which clients send them. Pages need no declaration: they have `first`.
 */
export function asksFor(entries: (args: Args) => number) {
  return { extensions: { asksFor: entries } }
}

/** Declares a type of a few numbers or times, which costs a fraction of a thing with texts. */
export const smallValue = { extensions: { weight: 1 / 40 } } as const

/** The same for a short row. */
export const shortRow = { extensions: { weight: 1 / 5 } } as const

export function listSizeOf({ extensions }: GraphQLField<unknown, unknown>): ListSize | null {
  return (extensions['listSize'] as ListSize | undefined) ?? null
}

export function askedBy({ extensions }: GraphQLField<unknown, unknown>): ((args: Args) => number) | null {
  return (extensions['asksFor'] as ReturnType<typeof asksFor>['extensions']['asksFor'] | undefined) ?? null
}

/** The price of one object of a type. */
export function weightOf(type: GraphQLNamedType): number {
  const weight = isObjectType(type) ? type.extensions['weight'] : undefined
  return typeof weight === 'number' ? weight : 1
}
