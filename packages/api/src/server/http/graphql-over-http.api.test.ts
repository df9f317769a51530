import { type AuditResult, auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World
let server: TestServer

beforeAll(async () => {
  world = await openWorld({ graph: tinyGraph().schema })
  server = await serve(world, { introspection: true })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

const reasonOf = (result: AuditResult) => ('reason' in result ? result.reason : '')

/** What the public audit may report: reading with GET, which Hora does not offer. */
const notOffered = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
]

test('the public audit of GraphQL over HTTP finds nothing that must or should be otherwise', async () => {
  const results = await auditServer({ url: `http://127.0.0.1:${server.port}/graphql` })
  const failed = results.filter(({ status }) => status !== 'ok')
  expect(results.length).toBeGreaterThanOrEqual(61)
  expect(failed.map((result) => [result.name, reasonOf(result)])).toEqual(
    notOffered.map((name) => [name, 'Response status code is not 200']),
  )
})

const plain = 'application/json'
const modern = 'application/graphql-response+json'

/** The status and the type of the answer to a document. */
async function answered(accept: string, query: string, variables: Record<string, unknown> = {}) {
  const response = await server.post({ query, variables }, accept === '' ? {} : { accept })
  const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  const type = response.headers.get('content-type')?.split(';')[0]
  return { status: response.status, type, hasData: 'data' in body, code: body.errors?.[0]?.extensions.code }
}

describe('the media type of an answer', () => {
  test.each([
    ['', plain],
    ['*/*', plain],
    ['text/html', plain],
    ['application/*', plain],
    ['application/graphql-response+json', modern],
    ['application/graphql-response+json, application/json', modern],
    ['application/graphql-response+json;charset=utf-8, application/json;charset=utf-8', modern],
    ['application/json, application/graphql-response+json;q=0.9', plain],
    ['application/json;q=0.9, application/graphql-response+json', modern],
    ['application/graphql-response+json;q=0, application/json', plain],
    ['text/event-stream, */*;q=0.1', plain],
    ['not a type', plain],
  ])('for Accept %j is %s', async (accept, type) => {
    expect(await answered(accept, '{ hello }')).toEqual({ status: 200, type, hasData: true })
  })
})

describe('a document that fails', () => {
  test.each([
    ['does not parse', '{', 'OPERATION_REFUSED'],
    ['does not fit the schema', '{ nothingLikeThis }', 'OPERATION_REFUSED'],
    ['has variables that do not fit', 'query Q($if: Boolean!) { hello @include(if: $if) }', 'INVALID_INPUT'],
  ])('because it %s is 200 in JSON, and 400 in the media type of GraphQL', async (_name, query, code) => {
    const variables = { if: null }
    expect(await answered(plain, query, variables)).toEqual({
      status: 200,
      type: plain,
      hasData: false,
      code,
    })
    expect(await answered(modern, query, variables)).toEqual({
      status: 400,
      type: modern,
      hasData: false,
      code,
    })
  })

  test('is in the log with its code', async () => {
    const before = server.log.length
    await answered(plain, '{')
    await server.post('[]', {})
    const response = await server.post({ query: '{ hello }' }, { origin: 'http://other.example' })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN_ORIGIN', publicUrl: server.origin } }],
    })
    await expect.poll(() => server.log.length).toBe(before + 3)
    const lines = server.log.slice(before).map((line) => JSON.parse(line) as { status: number; code: string })
    expect(lines.map(({ status, code }) => [status, code])).toEqual([
      [200, 'OPERATION_REFUSED'],
      [400, 'OPERATION_REFUSED'],
      [403, 'FORBIDDEN_ORIGIN'],
    ])
  })
})
