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

/** The input fields of a mutation that take ids. */
export function idSlotsOf({ world }: Pick<Stage, 'world'>, mutation: string): readonly string[] {
  const input = world.graph.getMutationType()?.getFields()[mutation]?.args[0]
  const type = input === undefined ? null : getNamedType(input.type)
  return isInputObjectType(type) ? idsAmong(Object.values(type.getFields())) : []
}

export function idsAmong(places: readonly Place[]): readonly string[] {
  return places.filter(({ type }) => getNamedType(type) === GraphQLID).map(({ name }) => name)
}

/**
 * The foreign ids to send to one of several places: all of the place's type (`own` is such an id), and a few of other
 * types, both unchanged and disguised as the place's type. Each id is used in some place, so the number of tries grows
 * with the number of places and not with its square.
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

/** An input with one id replaced and a new idempotency key. */
export function withId(input: object, slot: string, id: string): Readonly<Record<string, unknown>> {
  const aimed: Readonly<Record<string, unknown>> = { ...input }
  const key = 'idempotencyKey' in input ? { idempotencyKey: `foreign-${slot}-${id}`.slice(0, 64) } : {}
  return { ...aimed, ...key, [slot]: Array.isArray(aimed[slot]) ? [id] : id }
}
