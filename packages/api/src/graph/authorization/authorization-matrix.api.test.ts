import { isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsIn, type Tries, tryAll, wrongFields, wrongOutcomes } from '#testing/authorization/cells.ts'
import { openStage, type Stage } from '#testing/authorization/stage.ts'
import { payloadOf, tryFollowing } from '#testing/authorization/try-following.ts'
import { successOf, tryMutation } from '#testing/authorization/try-mutation.ts'
import { tryQuery, tryWay } from '#testing/authorization/try-reading.ts'
import { openWorld, type World } from '#testing/world.ts'
import { schema } from '../schema.ts'
import { matrix } from './matrix.ts'

let world: World
let stage: Stage

beforeAll(async () => {
  world = await openWorld()
  stage = await openStage(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

function fieldsOfGraph(): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    )
}

function declaredFields(): readonly string[] {
  const { objects, queries, mutations, subscriptions } = matrix
  const mutation = schema.getMutationType()?.getFields() ?? {}
  const success = (name: string) =>
    mutation[name] === undefined ? 'Nothing' : successOf(mutation[name]).name
  return [
    ...objects.flatMap(([type, { fields }]) => fieldsIn(fields).map(([name]) => `${type}.${name}`)),
    ...queries.map(([name]) => `Query.${name}`),
    ...mutations.flatMap(([name, { gives }]) => [
      `Mutation.${name}`,
      ...fieldsIn(gives).map(([field]) => `${success(name)}.${field}`),
    ]),
    ...subscriptions.flatMap(([name, { gives }]) => [
      `Subscription.${name}`,
      ...fieldsIn(gives).map(([field]) => `${payloadOf({ world }, name).name}.${field}`),
    ]),
  ]
}

test('the declarations name every field of the graph exactly once', () => {
  expect(declaredFields().toSorted()).toEqual(fieldsOfGraph().toSorted())
})

test.each(matrix.objects)(
  '%s is reachable only by the declared actors, and shows them only the declared fields',
  async (type, expected) => {
    const wrong: string[] = []
    const all: Tries[] = []
    for (const [way, row] of Object.entries(expected.ways)) {
      const order = way.startsWith('mutation') ? 'in turn' : 'together'
      const tries = await tryAll((actor) => tryWay(stage, type, way, actor), order)
      wrong.push(...wrongOutcomes(`${type} by ${way}`, row, tries))
      all.push(tries)
    }
    wrong.push(...wrongFields(type, expected.fields, all))
    expect(wrong).toEqual([])
  },
)

test.each(matrix.queries)('%s answers each actor as declared', async (name, { args = '', row }) => {
  const tries = await tryAll((actor) => tryQuery(stage, name, args, actor))
  expect(wrongOutcomes(name, row, tries)).toEqual([])
})

test.each(matrix.mutations)(
  '%s answers each actor as declared and changes nothing when refused',
  async (name, expected) => {
    const tries = await tryAll((actor) => tryMutation(stage, name, expected, actor), 'in turn')
    expect(wrongOutcomes(name, expected.row, tries)).toEqual([])
    expect(wrongFields(name, expected.gives, [tries])).toEqual([])
  },
)

test.each(matrix.subscriptions)(
  '%s is granted as declared and replays only declared fields',
  async (name, expected) => {
    const { args = '(after: @start)', row, gives } = expected
    const tries = await tryAll((actor) => tryFollowing(stage, name, args, actor))
    expect(wrongOutcomes(name, row, tries)).toEqual([])
    expect(wrongFields(name, gives, [tries])).toEqual([])
  },
)

test('no try ended in a bug', () => {
  expect(world.bugs.map(String)).toEqual([])
})
