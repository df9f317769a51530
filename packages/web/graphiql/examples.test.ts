import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  coerceInputValue,
  type GraphQLInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql'
import { expect, test } from 'vitest'
import { examples } from './examples.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8')
const schema = buildSchema(sdl)
const all = examples(new Date(0), null)

function operationsIn(query: string): OperationDefinitionNode[] {
  return parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
}

test.each(all)(
  'example $query is one operation of the graph, with variables that fit',
  ({ query, variables }) => {
    expect(validate(schema, parse(query))).toEqual([])
    const [operation, ...others] = operationsIn(query)
    expect(operation?.name?.value).toBeDefined()
    expect(others).toEqual([])
    const given = JSON.parse(variables ?? '{}') as Record<string, unknown>
    const declared = operation?.variableDefinitions ?? []
    expect(Object.keys(given).sort()).toEqual(declared.map(({ variable }) => variable.name.value).sort())
    for (const { variable, type } of declared) {
      const problems: string[] = []
      const inputType = typeFromAST(schema, type as never) as GraphQLInputType
      coerceInputValue(given[variable.name.value], inputType, (_path, _value, error) =>
        problems.push(error.message),
      )
      expect(problems).toEqual([])
    }
  },
)

test('each example has its own name, which is the name of its tab', () => {
  const names = all.flatMap(({ query }) => operationsIn(query).map(({ name }) => name?.value))
  expect(new Set(names).size).toBe(names.length)
})

test('every change that happens once has its own key, in characters that the server accepts', () => {
  const keys = all.flatMap(({ variables = '' }) =>
    [...variables.matchAll(/"idempotencyKey": "(.*)"/g)].map(([, key]) => key),
  )
  expect(keys.length).toBeGreaterThan(5)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key).toMatch(/^[\w.:-]+$/)
})

/** The fields that the examples run. */
const used = new Set(
  all.flatMap(({ query }) =>
    operationsIn(query).flatMap(({ selectionSet }) =>
      selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : '')),
    ),
  ),
)

test.each(['Query', 'Subscription'])('every field of %s has an example', (name) => {
  const type = schema.getType(name)
  const fields = type && 'getFields' in type ? Object.keys(type.getFields()) : []
  expect(fields.length).toBeGreaterThan(5)
  expect(fields.filter((field) => !used.has(field))).toEqual([])
})

test('every capability with mutations has an example of one', () => {
  const features = join(import.meta.dirname, '../../api/src/features')
  const mutations = readdirSync(features, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const [, feature, name] = /^([\w-]+)\/graph\/(?:.*\/)?([\w-]+)\.mutation\.ts$/.exec(path) ?? []
    return feature && name
      ? [{ feature, field: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) }]
      : []
  })
  const declared = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()
  expect(mutations.map(({ field }) => field).sort()).toEqual(declared)
  const shown = new Set(mutations.filter(({ field }) => used.has(field)).map(({ feature }) => feature))
  const missing = mutations.map(({ feature }) => feature).filter((feature) => !shown.has(feature))
  expect([...new Set(missing)]).toEqual([])
})
