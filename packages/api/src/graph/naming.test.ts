import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.ts'

interface Place {
  readonly path: string
  readonly name: string
  readonly type: GraphQLInputType | GraphQLOutputType
}

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
const objects = types.filter(isObjectType)
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

const fieldsOf = (type: GraphQLObjectType): readonly Place[] =>
  Object.values(type.getFields()).map(({ name, type: of }) => ({
    path: `${type.name}.${name}`,
    name,
    type: of,
  }))

const asked: readonly Place[] = [
  ...types.filter(isInputObjectType).flatMap((type) =>
    Object.values(type.getFields()).map(({ name, type: of }) => ({
      path: `${type.name}.${name}`,
      name,
      type: of,
    })),
  ),
  ...objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name: field, args }) =>
      args.map(({ name, type: of }) => ({ path: `${type.name}.${field}(${name})`, name, type: of })),
    ),
  ),
]
const successes = objects.filter(({ name }) => name.endsWith('Success'))
const changes = objects.filter((type) => type.name.endsWith('Change') && type.getFields()['cursor'])
const answers = [...successes, ...changes]

const isId = ({ type }: Place) => getNamedType(type).name === 'ID'
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const pathsOf = (places: readonly Place[]) => places.map(({ path }) => path)

/** The allowed names of ids: after their type, or `personId` for a Client or a Professional. */
const idNames = new Set([
  'personId',
  ...objects.filter((type) => type.getFields()['id']).map(({ name }) => `${lower(name)}Id`),
])
const isNamedAfterType = ({ name, type }: Place) =>
  isListType(getNullableType(type)) ? name.endsWith('s') && idNames.has(name.slice(0, -1)) : idNames.has(name)

/** The only places for an id of any type. */
const relay = ['Query.node(id)', 'Query.nodes(ids)']

test('an id in an input or argument is named after its type', () => {
  const ids = asked.filter(isId)
  expect(ids.length).toBeGreaterThan(20)
  const odd = ids.filter((place) => !isNamedAfterType(place) && !relay.includes(place.path))
  expect(pathsOf(odd)).toEqual([])
})

test("an id in an output is named after its type, except a thing's own id", () => {
  const ids = objects.flatMap(fieldsOf).filter(isId)
  const own = ids.filter(({ name }) => name === 'id').map(({ path }) => path)
  expect(pathsOf(ids.filter((place) => !own.includes(place.path) && !isNamedAfterType(place)))).toEqual([])
  expect(own.filter((path) => answers.some(({ name }) => path === `${name}.id`))).toEqual([])
})

test("a mutation's input, result and success are named after it", () => {
  expect(mutations.length).toBeGreaterThan(30)
  const odd = mutations.filter(({ name, args, type }) => {
    const result = getNullableType(type)
    const members = isUnionType(result) ? result.getTypes().map((member) => member.name) : []
    const inputs = args.map((arg) => `${arg.name}: ${arg.type}`).join()
    const named = inputs === '' || inputs === `input: ${upper(name)}Input!`
    return !named || `${result}` !== `${upper(name)}Result` || !members.includes(`${upper(name)}Success`)
  })
  expect(odd.map(({ name }) => name)).toEqual([])
})

test('a success returns only ids of its input', () => {
  const odd = successes.flatMap((success) => {
    const input = schema.getType(success.name.replace(/Success$/, 'Input'))
    const known = isInputObjectType(input) ? Object.keys(input.getFields()) : []
    return fieldsOf(success).filter((place) => isId(place) && !known.includes(place.name))
  })
  expect(pathsOf(odd)).toEqual([])
})

test('a success returns the current state and no Boolean', () => {
  const flags = successes.flatMap(fieldsOf).filter(({ type }) => getNamedType(type).name === 'Boolean')
  expect(pathsOf(flags)).toEqual([])
})

/** The holder of an invitation's token sees only the preview, under this name. */
const otherNames: Readonly<Record<string, string>> = { InvitationPreview: 'invitation' }

test('a thing in a success or a change is named after its type', () => {
  const odd = answers.flatMap(fieldsOf).filter(({ name, type }) => {
    const of = getNamedType(type)
    return isObjectType(of) && name !== (otherNames[of.name] ?? lower(of.name))
  })
  expect(pathsOf(odd)).toEqual([])
})

test('an id in a change is beside its thing, and both are nullable', () => {
  const odd = changes.flatMap((change) => {
    const fields = fieldsOf(change)
    return fields.filter(isId).filter((place) => {
      const thing = fields.find(({ name }) => `${name}Id` === place.name)
      return thing === undefined || isNonNullType(thing.type) || isNonNullType(place.type)
    })
  })
  expect(pathsOf(odd)).toEqual([])
})
