import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { expect, test } from 'vitest'

const sdl = `
  enum Mood { GOOD BAD }
  type Thing { name: String, must: String!, mood: Mood, count: Int!, other: Thing, others: [Thing!] }
  type Query { thing(name: String): Thing, sure: Thing!, things: [Thing!]!, loose: [Thing] }`

const good = { name: 'a', must: 'b', mood: 'GOOD', count: 1 }
const fails = (message: string) => () => {
  throw new Error(message)
}
const rejects = async () => await Promise.reject(new Error('rejected'))

const roots: Record<string, Record<string, unknown>> = {
  'all values are present': {
    thing: { ...good, other: good, others: [good, good] },
    sure: good,
    things: [good],
  },
  'no value is present': { thing: null, sure: null, things: [], loose: null },
  'a required leaf is missing': {
    thing: { ...good, must: null },
    things: [good, { ...good, must: null }],
  },
  'a nested required leaf is missing': {
    thing: { ...good, other: { ...good, must: undefined } },
    things: [],
  },
  'leaves are errors': {
    thing: { ...good, name: new Error('1') },
    things: [{ ...good, must: new Error('2') }],
  },
  'leaves cannot be serialized': {
    thing: { ...good, mood: 'ELSE', other: { ...good, count: 'many' } },
    things: [{ ...good, name: {} }],
  },
  'leaves are falsy': { thing: { ...good, name: '', count: 0, must: '' }, things: [] },
  'items are missing': { loose: [good, null, { ...good, must: null }], things: [good, null] },
  'items are promises': {
    loose: [Promise.resolve(good), Promise.resolve(null)],
    thing: { ...good, others: [Promise.resolve(good), good] },
    things: [],
  },
  'a list is not a list': { things: 'text', thing: { ...good, others: 1 } },
  'resolvers throw': { thing: fails('1'), sure: fails('2'), things: fails('3'), loose: fails('4') },
  'resolvers reject': { thing: rejects, sure: rejects, things: rejects, loose: rejects },
  'resolvers are slow': {
    thing: async () => good,
    sure: async () => good,
    things: async () => [good],
  },
}

/** Only for schemas that resolve every field. A compiled operation reads other fields as plain properties. */
const deepRoots: Record<string, Record<string, unknown>> = {
  'nested resolvers are slow': {
    thing: async () => ({ ...good, other: async () => ({ ...good, name: rejects }), must: async () => 'b' }),
    sure: () => ({ ...good, name: async () => 'later' }),
    things: async () => [
      { ...good, count: async () => 2 },
      { ...good, other: rejects },
    ],
  },
  'nested resolvers fail': {
    sure: good,
    thing: { ...good, must: rejects, others: fails('others') },
    things: [good, { ...good, count: fails('count') }],
    loose: [{ ...good, must: fails('must') }, good],
  },
}

const documents = [
  `{ thing { name must mood count other { name must mood count } others { name must } } loose { name must } }`,
  `{ things { name must count other { must } } thing(name: "x") { __typename alias: name } }`,
  `{ sure { name } }`,
  `query ($yes: Boolean = true) { thing { name @skip(if: $yes) must @include(if: $yes) } sure { count } }`,
]

/** One schema resolves every field. The other reads plain properties below the root. */
function schemaWith(resolved: readonly string[]): GraphQLSchema {
  const schema = buildSchema(sdl)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !resolved.includes(type.name)) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve = (parent: Record<string, unknown>) => {
        const value = parent[field.name]
        return typeof value === 'function' ? value() : value
      }
    }
  }
  return schema
}

const written = (data: unknown) => JSON.parse(JSON.stringify(data ?? null))
const pathsOf = ({ errors = [] }: ExecutionResult) => errors.map(({ path }) => (path ?? []).join('.'))

/** The same data, and errors at the same paths. Their wording and order may differ. */
async function compare(resolved: readonly string[], rootValue: unknown, source: string): Promise<void> {
  const schema = schemaWith(resolved)
  const document = parse(source)
  const compiled = compileQuery(schema, document)
  if (!isCompiledQuery(compiled)) throw new Error('The document does not compile')
  const expected = await execute({ schema, document, rootValue, variableValues: {} })
  const answer = await compiled.query(rootValue, {}, {})
  expect(written(answer.data)).toEqual(written(expected.data))
  expect(pathsOf(answer)).toEqual(expect.arrayContaining(pathsOf(expected)))
  expect(answer.errors === undefined).toBe(expected.errors === undefined)
}

const named = (from: object) =>
  Object.keys(from).flatMap((name) => documents.map((document) => [name, document] as const))

test.each(named(roots))(
  'when %s, a compiled operation answers as graphql-js does: %s',
  async (name, source) => {
    await compare(['Query'], roots[name], source)
    await compare(['Query', 'Thing'], roots[name], source)
  },
)

test.each(named(deepRoots))(
  'when %s, with every field resolved, it does so too: %s',
  async (name, source) => {
    await compare(['Query', 'Thing'], deepRoots[name], source)
  },
)
