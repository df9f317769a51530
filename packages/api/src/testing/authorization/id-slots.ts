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

/** Ids as they are, and as if they named things of another type. */
export function disguised(ids: readonly string[], as: unknown): readonly string[] {
  const { typename } = splitGlobalId(typeof as === 'string' ? as : '')
  if (typename === '') return ids
  return [...new Set([...ids, ...ids.map((id) => encodeGlobalId(typename, splitGlobalId(id).id))])]
}

/** An input with one of its ids replaced by another one, and a key of its own. */
export function withId(input: object, slot: string, id: string): Readonly<Record<string, unknown>> {
  const aimed: Readonly<Record<string, unknown>> = { ...input }
  const key = 'idempotencyKey' in input ? { idempotencyKey: `foreign-${slot}-${id}`.slice(0, 64) } : {}
  return { ...aimed, ...key, [slot]: Array.isArray(aimed[slot]) ? [id] : id }
}
