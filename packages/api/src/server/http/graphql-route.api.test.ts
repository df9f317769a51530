import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileDocuments } from '#testing/documents/hostile-documents.ts'
import { type TinyGraph, tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { documentIdOf, serve, type TestServer } from '#testing/serve.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'

const registered = 'query Hello { hello }'
let graph: TinyGraph
let world: World
let server: TestServer

beforeAll(async () => {
  graph = tinyGraph()
  world = await openWorld({ graph: graph.schema })
  server = await serve(world, { documents: { [documentIdOf(registered)]: registered } })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
}
const codeOf = async (response: Response) => ((await response.json()) as Answer).errors?.[0]?.extensions.code

test('a document is answered for the viewer of its cookie', async () => {
  const cookie = server.cookieOf(someViewer(world.ports.newId))
  const response = await server.post({ query: '{ hello me }' }, { cookie, origin: server.origin })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({ data: { hello: 'hello', me: 'signed-in' } })
})

test('a registered document runs by its hash', async () => {
  const response = await server.post({ documentId: documentIdOf(registered), operationName: 'Hello' })
  expect(await response.json()).toEqual({ data: { hello: 'hello' } })
  expect(await codeOf(await server.post({ documentId: documentIdOf('other') }))).toBe('UNKNOWN_OPERATION')
})

test('only registered documents run if ad-hoc documents are off', async () => {
  await using strict = await serve(world, {
    adHoc: false,
    documents: { [documentIdOf(registered)]: registered },
  })
  expect(await codeOf(await strict.post({ query: '{ hello }' }))).toBe('OPERATION_REFUSED')
  const response = await strict.post({ documentId: documentIdOf(registered) })
  expect(await response.json()).toEqual({ data: { hello: 'hello' } })
})

test('a bug is answered as INTERNAL with a request id and logged without its message', async () => {
  const response = await server.post({ query: '{ bug }' })
  const text = await response.text()
  expect(text).not.toContain('secret detail')
  const { errors } = JSON.parse(text) as { errors: unknown }
  const requestId = response.headers.get('x-request-id')
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL', requestId } }])
  expect(requestId).toMatch(/^[0-9a-f]{12}$/)
  expect(server.log.join('')).not.toContain('secret detail')
  expect(server.log.join('')).toContain(response.headers.get('x-request-id'))
})

test('a mutation runs only once in an operation, even under different aliases', async () => {
  graph.ran.length = 0
  const response = await server.post({ query: 'mutation { a: signIn b: signIn }' })
  expect(await codeOf(response)).toBe('OPERATION_REFUSED')
  expect(graph.ran).toEqual([])
})

describe('hostile documents', () => {
  test.each(hostileDocuments('query'))(
    '$name: refused, and no resolver runs',
    async ({ name, ...request }) => {
      graph.ran.length = 0
      const response = await server.post(request)
      expect(response.status).toBe(name === 'too many characters' ? 400 : 200)
      const { errors } = (await response.json()) as Answer
      expect(errors?.map(({ extensions }) => extensions.code)).toContain('OPERATION_REFUSED')
      expect(JSON.stringify(errors)).not.toContain('Did you mean')
      expect(graph.ran).toEqual([])
    },
  )

  test('a subscription is not run over HTTP', async () => {
    const response = await server.post({ query: 'subscription { ticks(of: "x") { kind } }' })
    expect(await codeOf(response)).toBe('OPERATION_REFUSED')
  })
})

describe('hostile requests', () => {
  const hello = JSON.stringify({ query: '{ hello }' })
  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7Bhello%7D', 415],
    ['plain text', 'text/plain', hello, 415],
    ['utf-7', 'application/json; charset=utf-7', hello, 415],
    ['utf-16', 'application/json; charset=utf-16', hello, 415],
    ['a multipart upload', 'multipart/form-data; boundary=x', '--x--', 415],
    ['an operation list', 'application/json', `[${hello},${hello}]`, 400],
    ['a number', 'application/json', '7', 400],
    ['nothing', 'application/json', '{}', 400],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['a query that is not text', 'application/json', '{"query":{"a":1}}', 400],
    ['variables that are a list', 'application/json', '{"query":"{hello}","variables":[1]}', 400],
    [
      'huge variables',
      'application/json',
      `{"query":"{hello}","variables":{"x":"${'x'.repeat(70_000)}"}}`,
      400,
    ],
    ['a huge body', 'application/json', `{"query":"${'x'.repeat(300_000)}"}`, 413],
  ])('%s is refused', async (_name, type, body, status) => {
    graph.ran.length = 0
    const response = await server.post(body, { 'content-type': type })
    expect(response.status).toBe(status)
    expect(await codeOf(response)).toBe('OPERATION_REFUSED')
    expect(graph.ran).toEqual([])
  })

  test('bytes that are not UTF-8 are refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ hello }","x":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ])
    expect((await server.post(body)).status).toBe(400)
  })

  test('GET runs nothing', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql?query=%7Bhello%7D`)
    expect(response.status).toBe(404)
  })

  test('a page of another origin can neither use nor start a login', async () => {
    const cookie = server.cookieOf(someViewer(world.ports.newId))
    for (const headers of [
      { cookie, origin: 'https://evil.example' },
      { origin: 'null' },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie },
    ] as Record<string, string>[]) {
      const response = await server.post({ query: '{ me }' }, headers)
      expect(response.status).toBe(403)
      expect(await codeOf(response)).toBe('FORBIDDEN_ORIGIN')
    }
  })
})
