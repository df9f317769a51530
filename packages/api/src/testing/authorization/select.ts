import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Things } from '#graph/authorization/expectation.ts'

type Field = GraphQLField<unknown, unknown>

/** The alias that marks reached objects in an answer. */
export const marker = 'reached_'

/** Selects every field of a type, with enough of each value to identify its owner. */
export function everythingOf(type: GraphQLObjectType): string {
  return `{ ${marker}: __typename ${Object.values(type.getFields()).map(briefly).join(' ')} }`
}

/** Selects a field, with enough of its value to identify its owner. */
export function briefly(field: Field): string {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return field.name
  return `${field.name} ${identity(field)}`
}

/** The selection of a field's value: its id, or the ids of what it leads to. */
export function identity(field: Field): string {
  const type = getNamedType(field.type)
  if (isUnionType(type)) {
    const members = type.getTypes().map((each) => `... on ${each.name} ${inner(each)}`)
    return `{ __typename ${members.join(' ')} }`
  }
  return isObjectType(type) || isInterfaceType(type) ? inner(type as GraphQLObjectType) : ''
}

function inner(type: GraphQLObjectType): string {
  const fields = type.getFields()
  const named = ['id', 'code'].filter((name) => fields[name] !== undefined)
  const onward = ['edges', 'node', 'account'].flatMap((name) => (fields[name] ? [briefly(fields[name])] : []))
  return `{ __typename ${[...named, ...onward].join(' ')} }`
}

/** The operation for a way that selects all fields at its end; see `ObjectExpectation.ways`. */
export function documentOf(graph: GraphQLSchema, way: string, typename: string): string {
  const type = graph.getType(typename)
  if (!isObjectType(type)) throw new Error(`${typename} is not an object type`)
  return wayToDocument(way, everythingOf(type))
}

/** The operation for a way with a given selection at its end. */
export function wayToDocument(way: string, selected: string): string {
  const short = /^(\w+) (\$\w+)((?: \w+)*)$/.exec(way)
  if (short === null) return way.replace('{*}', selected)
  const [, start = '', id = '', path = ''] = short
  const steps = path.split(' ').filter((step) => step !== '')
  const asked = steps.reduceRight((rest, step) => `{ ${step} ${rest} }`, selected)
  return `{ node(id: ${id}) { ... on ${start} ${asked} } }`
}

/** Replaces the names of things by their ids. */
export function aimAt(things: Things, text: string): string {
  return text.replaceAll(/\$(\w+)/g, (_name, name: keyof Things) => JSON.stringify(things[name]))
}
