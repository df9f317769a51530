import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { expect, test } from 'vitest'
import { hoistLiterals } from './hoist-literals.ts'

const schema = buildSchema(`
  scalar Instant
  enum Colour { RED }
  input Range { from: Instant!, to: Instant, colour: Colour }
  type Query {
    year(at: Instant!): Int!
    kind(at: Instant): String!
    last(ranges: [Range!]!, name: String): String!
    ids(of: [Instant!]!): [Int!]!
    asked(range: Range!): String!
  }
`)
const instant = schema.getType('Instant') as GraphQLScalarType
instant.parseValue = (value) => Temporal.Instant.from(String(value))
instant.parseLiteral = (node) => Temporal.Instant.from(String(valueFromASTUntyped(node)))

const yearOf = (at: Temporal.Instant) => at.toZonedDateTimeISO('UTC').year
const kindOf = (at: unknown) => (at === null ? 'null' : typeof at)
type Ranges = readonly { readonly to: Temporal.Instant; readonly colour: string }[]
const lastOf = (ranges: Ranges) => ranges.map(({ to, colour }) => `${yearOf(to)} ${colour}`).join()

const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>> = {
  year: (_root, { at }) => yearOf(at),
  kind: (_root, { at }) => kindOf(at),
  last: (_root, { ranges, name }) => `${name} ${lastOf(ranges)}`,
  asked: (_root, { range }) => JSON.stringify(range),
  ids: (_root, { of }: { of?: readonly Temporal.Instant[] }) => of?.map(yearOf),
}
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
  const resolve = resolvers[field.name]
  if (resolve !== undefined) field.resolve = resolve
}

async function run(text: string, variables: Readonly<Record<string, unknown>> = {}, name?: string) {
  const document = parse(text)
  const operation = getOperationAST(document, name) as OperationDefinitionNode
  const hoisted = hoistLiterals(schema, document, operation)
  const compiled = compileQuery(schema, hoisted.document, name)
  if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled))
  return await compiled.query({}, {}, hoisted.complete(variables))
}

test('a literal of our own scalars reaches the resolver parsed, in any position', async () => {
  const { data, errors } = await run(`{
    year(at: "2026-01-01T00:00:00Z")
    ...Rest
  }
  fragment Rest on Query {
    ids(of: ["2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"])
    last(name: "x", ranges: [{ from: "2029-01-01T00:00:00Z", to: "2030-01-01T00:00:00Z", colour: RED }])
  }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({ year: 2026, ids: [2027, 2028], last: 'x 2030 RED' })
})

test('the default of a variable applies until a value, even null, is sent', async () => {
  const text = 'query Q($at: Instant = "2026-01-01T00:00:00Z") { kind(at: $at) }'
  expect((await run(text, {}, 'Q')).data).toEqual({ kind: 'object' })
  expect((await run(text, { at: null }, 'Q')).data).toEqual({ kind: 'null' })
})

test('a sent variable cannot replace a literal', async () => {
  const text = 'query A { year(at: "2026-01-01T00:00:00Z") } query B { kind }'
  const { data } = await run(text, { literal_0: '1999-01-01T00:00:00Z' }, 'A')
  expect(data).toEqual({ year: 2026 })
})

test('a variable of the document may have the name of a hoisted literal', async () => {
  const text = `query ($literal_0: String, $literal__0: String) {
    year(at: "2026-01-01T00:00:00Z")
    last(name: $literal_0, ranges: [])
    again: last(name: $literal__0, ranges: [])
  }`
  const { data, errors } = await run(text, { literal_0: 'mine', literal__0: 'too' })
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({ last: 'mine ', year: 2026, again: 'too ' })
})

const asked = `query ($from: Instant!, $to: Instant, $toString: Colour = RED) {
  asked(range: { from: $from, to: $to, colour: $toString })
}`
const from = '2026-01-01T00:00:00Z'

test('a variable in an input object leaves its field out if it was not sent, and is null if it was sent as null', async () => {
  const sent: Record<string, unknown>[] = [{ from }, { from, to: null }, { from, to: from, toString: null }]
  const data = await Promise.all(sent.map(async (variables) => (await run(asked, variables)).data))
  expect(data.map((each) => JSON.parse(String(each?.['asked'])))).toEqual([
    { from, colour: 'RED' },
    { from, to: null, colour: 'RED' },
    { from, to: from, colour: null },
  ])
})

test('an invalid variable in an input object is refused', async () => {
  expect((await run(asked, { from, to: 'tomorrow' })).errors).toBeDefined()
})
