import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { hostileValues, misplacedValues, poolLike } from './hostile-values.ts'

/** A number from 0 up to, but without, `below`. */
export type Draw = (below: number) => number

type Place = GraphQLArgument | GraphQLInputField

/** Draws values for the arguments of a field. `ids` are real ids, for places that take one. */
export function generateArguments(places: readonly Place[], ids: readonly string[], draw: Draw) {
  const given = places.filter(({ type }) => isNonNullType(type) || draw(3) > 0)
  return Object.fromEntries(given.map(({ name, type }) => [name, drawValue(type, ids, draw)]))
}

function drawValue(type: GraphQLInputType, ids: readonly string[], draw: Draw): unknown {
  if (draw(40) === 0) return pick(misplacedValues, draw)
  if (isNonNullType(type)) return drawValue(type.ofType, ids, draw)
  if (draw(12) === 0) return null
  if (isListType(type)) {
    const length = draw(30) === 0 ? 300 : draw(4)
    return Array.from({ length }, () => drawValue(type.ofType, ids, draw))
  }
  if (isEnumType(type)) return draw(10) === 0 ? 'NO_SUCH_VALUE' : pick(type.getValues(), draw).name
  if (isInputObjectType(type)) {
    const fields = generateArguments(Object.values(type.getFields()), ids, draw)
    return draw(30) === 0 ? { ...fields, surprise: 1 } : fields
  }
  if (type.name === 'ID' && draw(4) > 0) return pick(ids, draw)
  const pool = hostileValues[type.name]
  if (pool === undefined) throw new Error(`There are no hostile values for ${type.name}`)
  return pick(pool, draw)
}

/** A good input with one or two of its values replaced by any others. */
export function spoil(good: unknown, draw: Draw): unknown {
  const spoiled = structuredClone(good)
  for (let left = 1 + draw(2); left > 0; left--) {
    const places = leavesOf(spoiled)
    if (places.length === 0) return spoiled
    const { holder, key } = pick(places, draw)
    const others = pick([...Object.values(hostileValues), misplacedValues], draw)
    // A copy: the next value may be put into this one, and a pool is used by all inputs.
    holder[key] = structuredClone(pick((draw(3) > 0 ? poolLike(holder[key]) : null) ?? others, draw))
  }
  return spoiled
}

interface Leaf {
  readonly holder: Record<string, unknown>
  readonly key: string
}

function leavesOf(value: unknown): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([key, inner]) => [{ holder, key }, ...leavesOf(inner)])
}

function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)]
  if (item === undefined && items.length === 0) throw new Error('There is nothing to pick from')
  return item as T
}
