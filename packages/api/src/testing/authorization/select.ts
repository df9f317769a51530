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

/** Marks in an answer the objects a try got to. */
export const marker = 'reached_'

/** Every field of a type, with enough of what is behind each to tell whose it is. */
export function everythingOf(type: GraphQLObjectType): string {
  return `{ ${marker}: __typename ${Object.values(type.getFields()).map(briefly).join(' ')} }`
}

/** A field with just enough behind it to tell whose it is. */
export function briefly(field: Field): string {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return field.name
  return `${field.name} ${identity(field)}`
}

/** What is asked of the value of a field: its id, or the ids of what it leads to. */
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

/** The operation that goes a way and asks for everything there; see `ObjectExpectation.ways`. */
export function documentOf(graph: GraphQLSchema, way: string, typename: string): string {
  const type = graph.getType(typename)
  if (!isObjectType(type)) throw new Error(`${typename} is no type of objects`)
  return wayToDocument(way, everythingOf(type))
}

/** The operation that goes a way, with what is selected at its end. */
export function wayToDocument(way: string, selected: string): string {
  const short = /^(\w+) (\$\w+)((?: \w+)*)$/.exec(way)
  if (short === null) return way.replace('{*}', selected)
  const [, start = '', id = '', path = ''] = short
  const steps = path.split(' ').filter((step) => step !== '')
  const asked = steps.reduceRight((rest, step) => `{ ${step} ${rest} }`, selected)
  return `{ node(id: ${id}) { ... on ${start} ${asked} } }`
}

/** Puts things in the places of their names. */
export function aimAt(things: Things, text: string): string {
  return text.replaceAll(/\$(\w+)/g, (_name, name: keyof Things) => JSON.stringify(things[name]))
}
