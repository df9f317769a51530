import { documentLimits, limits } from '@hora/schema/limits'
import { describe, expect, test } from 'vitest'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { createPipeline, type Transport } from './pipeline.ts'

const { schema } = tinyGraph()
const pipeline = createPipeline({ schema, documents: {}, adHoc: true, introspection: false })

/** The reason why a document is refused; null if it would run. */
function refused(query: string, transport: Transport): string | null {
  const request = { query, documentId: null, operationName: null, variables: {} }
  const prepared = pipeline.prepare(request, transport)
  return prepared.ok ? null : (prepared.error[0]?.message ?? '')
}

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ')
const person = (selection: string) => `{ person { ${selection} } }`
const ticks = (selection: string) => `subscription { ticks(of: "x") { ${selection} } }`
const padded = (document: string, length: number) => `${document}#`.padEnd(length, 'x')

/** `person` costs 1, and each page of friends costs its size. */
function pages(cost: number): string {
  const { max } = limits.pageSize
  const whole = Math.floor((cost - 1) / max)
  const rest = (cost - 1) % max
  const page = (i: number, size: number) => `a${i}: friends(first: ${size}) { name }`
  return `${times(whole, (i) => page(i, max))} ${rest > 0 ? page(whole, rest) : ''}`
}

type Limit = 'depth' | 'selections' | 'aliases' | 'rootFields' | 'directives' | 'characters' | 'cost'

/** For each limit, a query of the given size that is within every other limit. */
const queries: Record<Limit, (size: number) => string> = {
  depth: (size) => person(`${'friend { '.repeat(size - 2)}name${' }'.repeat(size - 2)}`),
  selections: (size) => person(times(size - 1, () => '__typename')),
  aliases: (size) => person(times(size, (i) => `a${i}: name`)),
  rootFields: (size) => `{ ${times(size, () => 'hello')} }`,
  directives: (size) => person(times(size, (i) => `a${i}: name @include(if: true)`)),
  characters: (size) => padded('{ hello }', size),
  cost: (size) => person(pages(size)),
}
const subscriptions = {
  selections: (size: number) => ticks(times(size - 1, () => '__typename')),
  aliases: (size: number) => ticks(times(size, (i) => `a${i}: kind`)),
  directives: (size: number) => ticks(times(size, (i) => `a${i}: kind @include(if: true)`)),
  characters: (size: number) => padded(ticks('kind'), size),
} as const

const reasons: Record<Limit, string> = {
  depth: 'The operation is nested too deeply.',
  selections: 'The document selects too much. A fragment counts wherever it is spread.',
  aliases: 'The operation has too many aliases.',
  rootFields: 'The operation asks for too many things at once.',
  directives: 'The operation has too many directives.',
  characters: 'The document is too long.',
  cost: 'The operation asks for too much at once.',
}

describe('a document at the limit runs, and one beyond it is refused for that reason', () => {
  test.each(Object.keys(queries) as Limit[])('over HTTP: %s', (limit) => {
    const size = documentLimits[limit]
    expect(refused(queries[limit](size), 'http')).toBeNull()
    expect(refused(queries[limit](size + 1), 'http')).toBe(reasons[limit])
  })

  test.each(Object.keys(subscriptions) as (keyof typeof subscriptions)[])('over the socket: %s', (limit) => {
    const size = documentLimits[limit]
    expect(refused(subscriptions[limit](size), 'websocket')).toBeNull()
    expect(refused(subscriptions[limit](size + 1), 'websocket')).toBe(reasons[limit])
  })

  // The parser accepts this many fields of one name. They are refused when they are counted.
  test.each([
    ['http', (size: number) => person(times(size - 5, () => 'name'))],
    ['websocket', (size: number) => ticks(times(size - 11, () => 'kind'))],
  ] as const)('over %s: tokens', (transport, document) => {
    expect(refused(document(documentLimits.tokens), transport)).toBe(reasons.selections)
    expect(refused(document(documentLimits.tokens + 1), transport)).toMatch(/more that 1000 tokens/)
  })

  test('a page of a hundred', () => {
    const friends = (first: number) => person(`friends(first: ${first}) { name }`)
    expect(refused(friends(100), 'http')).toBeNull()
    expect(refused(friends(101), 'http')).toBe('A page has at most 100 entries.')
  })
})

describe('a page size cannot make an operation look cheaper', () => {
  const dear = (extra: string) => person(`${extra} ${pages(documentLimits.cost)}`)

  test('when it is negative', () => {
    expect(refused(dear('less: friends(first: -1000000) { name }'), 'http')).toBe(reasons.cost)
    expect(refused(person('friends(first: -1) { friends(first: -100) { name } }'), 'http')).toBe(reasons.cost)
  })

  test('when it is the default of a variable', () => {
    const query = (size: number) => `query ($n: Int! = ${size}) ${person('friends(first: $n) { name }')}`
    expect(refused(query(100), 'http')).toBeNull()
    expect(refused(query(101), 'http')).toBe('A page has at most 100 entries.')
  })
})

test('the limits are the documented ones', () => {
  expect(documentLimits).toMatchObject({
    ...{
      depth: 8,
      cost: 1000,
      aliases: 15,
      directives: 10,
      tokens: 1000,
      selections: 500,
      characters: 15_000,
    },
    ...{ messageBytes: 65_536, operationsPerSocket: 20 },
  })
})
