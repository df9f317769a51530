import * as tables from '@hora/db/tables'
import { getTableColumns, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { coerceInputValue, type GraphQLInputObjectType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '#testing/authorization/stage.ts'
import { mutationDocument } from '#testing/authorization/try-mutation.ts'
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

/** Every column of every table, by its names in code and in SQL, and names that no object may have. */
const columns = [
  ...new Set(
    Object.values(tables).flatMap((table) =>
      is(table, PgTable)
        ? Object.keys(getTableColumns(table)).flatMap((name) => [name, snakeCase(name)])
        : [],
    ),
  ),
  'ownerId',
  'role',
  'isOperator',
  'constructor',
]

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const inputs: readonly GraphQLInputObjectType[] = Object.values(schema.getTypeMap()).filter(isInputObjectType)

test('there are columns and inputs to try', () => {
  expect(columns).toContain('passwordHash')
  expect(columns).toContain('professional_id')
  expect(inputs.length).toBeGreaterThan(40)
})

test.each(inputs.map((type) => [type.name, type] as const))(
  '%s refuses every column that is not one of its fields',
  (_, type) => {
    const unknown = columns.filter((name) => type.getFields()[name] === undefined)
    const refused = new Set<string>()
    const input = Object.fromEntries(unknown.map((name) => [name, 'x']))
    coerceInputValue(input, type, (_path, _value, { message }) => {
      refused.add(/^Field "(\w+)" is not defined/.exec(message)?.[1] ?? '')
    })
    const taken = unknown.filter((name) => !refused.has(name))
    expect(taken).toEqual([])
  },
)

test('a mutation with an unknown input field is refused as a whole', async () => {
  const answered: string[] = []
  for (const [name, { input }] of matrix.mutations) {
    if (input === undefined) continue
    for (const extra of [
      { operator: true },
      { professionalId: stage.things.professional },
      { passwordHash: 'x' },
    ]) {
      const variables = { input: { ...input(stage.things), ...extra } }
      const { data, errors } = await world
        .as(stage.viewers.professional)
        .run(mutationDocument(stage, name), variables)
      if (data != null || errors === undefined) answered.push(`${name} with ${Object.keys(extra)}`)
    }
  }
  expect(answered).toEqual([])
  expect(await stage.state.hasChanged()).toBe(false)
  expect(world.bugs).toEqual([])
})
