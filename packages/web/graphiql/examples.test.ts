import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, coerceInputValue, Kind, parse, typeFromAST, validate } from 'graphql'
import { expect, test } from 'vitest'
import { examples } from './examples.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8')
const schema = buildSchema(sdl)
const all = examples(new Date(0), null)

test.each(all)(
  'example $query is an operation of the graph, with variables that fit',
  ({ query, variables }) => {
    expect(validate(schema, parse(query))).toEqual([])
    const given = JSON.parse(variables ?? '{}') as Record<string, unknown>
    for (const definition of parse(query).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      for (const { variable, type } of definition.variableDefinitions ?? []) {
        const problems: string[] = []
        const inputType = typeFromAST(schema, type as never) as never
        coerceInputValue(given[variable.name.value], inputType, (_path, _value, error) =>
          problems.push(error.message),
        )
        expect(problems).toEqual([])
      }
    }
  },
)

/** The fields that the examples run. */
const used = new Set(
  all.flatMap(({ query }) =>
    parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? definition.selectionSet.selections.map((field) =>
            field.kind === Kind.FIELD ? field.name.value : '',
          )
        : [],
    ),
  ),
)

test('every subscription has an example', () => {
  const fields = Object.keys(schema.getSubscriptionType()?.getFields() ?? {})
  expect(fields.filter((field) => !used.has(field))).toEqual([])
})

test('every capability with mutations has an example of one', () => {
  const features = join(import.meta.dirname, '../../api/src/features')
  const mutations = readdirSync(features, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const [, feature, name] = /^([\w-]+)\/graph\/.*?([\w-]+)\.mutation\.ts$/.exec(path) ?? []
    return feature && name
      ? [{ feature, field: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) }]
      : []
  })
  const capabilities = new Set(mutations.map(({ feature }) => feature))
  expect(capabilities.size).toBeGreaterThan(5)
  const shown = new Set(mutations.filter(({ field }) => used.has(field)).map(({ feature }) => feature))
  expect([...capabilities].filter((feature) => !shown.has(feature))).toEqual([])
})
