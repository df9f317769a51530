import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from 'graphql'
import { encodeGlobalId, splitGlobalId } from '#graph/global-id.ts'
import type { Stage } from './stage.ts'

type Place = GraphQLArgument | GraphQLInputField

/** Where a mutation takes ids: the names of fields of its input. */
export function idSlotsOf({ world }: Pick<Stage, 'world'>, mutation: string): readonly string[] {
  const input = world.graph.getMutationType()?.getFields()[mutation]?.args[0]
  const type = input === undefined ? null : getNamedType(input.type)
  return isInputObjectType(type) ? idsAmong(Object.values(type.getFields())) : []
}

export function idsAmong(places: readonly Place[]): readonly string[] {
  return places.filter(({ type }) => getNamedType(type) === GraphQLID).map(({ name }) => name)
}

/**
 * The foreign ids that are sent to one of several places: each of the type that the place takes (`own` is such an
 * id), and a few of other types, as they are and as if they were of its type. Over all places each id has its turn,
 * so the number of tries grows with the number of places and not with its square.
 */
export function idsToSend(
  ids: readonly string[],
  own: unknown,
  place: number,
  places: number,
): readonly string[] {
  const { typename } = splitGlobalId(typeof own === 'string' ? own : '')
  const sameType = ids.filter((id) => splitGlobalId(id).typename === typename)
  const inTurn = ids.filter((_id, index) => index % places === place || index === place % ids.length)
  const disguised = inTurn.map((id) => encodeGlobalId(typename, splitGlobalId(id).id))
  return [...new Set([...sameType, ...inTurn, ...(typename === '' ? [] : disguised)])]
}

/** An input with one of its ids replaced by another one, and a key of its own. */
export function withId(input: object, slot: string, id: string): Readonly<Record<string, unknown>> {
  const aimed: Readonly<Record<string, unknown>> = { ...input }
  const key = 'idempotencyKey' in input ? { idempotencyKey: `foreign-${slot}-${id}`.slice(0, 64) } : {}
  return { ...aimed, ...key, [slot]: Array.isArray(aimed[slot]) ? [id] : id }
}
