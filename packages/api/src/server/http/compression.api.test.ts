import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphContext } from '#graph/context.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'

let webRoot: string
let world: World
let server: TestServer

const script = `run(${'"the same words again and again", '.repeat(200)})`
const page = `<html><head><title>Hora</title></head><body>${'<p>the same words</p>'.repeat(200)}</body></html>`

const lines = { count: { type: new GraphQLNonNull(GraphQLInt) } }
const manyLines = (_: unknown, { count }: { count?: number }) =>
  Array.from({ length: count ?? 0 }, () => 'a line')
const fieldOf = (resolve: (root: unknown, args: { count?: number }, context: GraphContext) => string[]) => ({
  type: new GraphQLList(GraphQLString),
  args: lines,
  resolve,
})
const graph = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      lines: fieldOf(manyLines),
      linesWithCookie: fieldOf((root, args, { cookies }) => {
        cookies.clearLogin()
        return manyLines(root, args)
      }),
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { lines: fieldOf(manyLines) } }),
})

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'hora-compression-'))
  mkdirSync(join(webRoot, 'assets'))
  writeFileSync(join(webRoot, 'index.html'), page)
  const asset = join(webRoot, 'assets/index-D4tAuKz_.js')
  writeFileSync(asset, script)
  writeFileSync(`${asset}.br`, brotliCompressSync(script))
  writeFileSync(`${asset}.gz`, gzipSync(script))
  writeFileSync(join(webRoot, 'assets/small-D4tAuKz_.js'), 'run()')
  world = await openWorld({ graph })
  server = await serve(world, { webRoot })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(webRoot, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** The bytes as they are sent; `fetch` would decode them. */
async function ask(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  sent = '',
): Promise<Answer> {
  const asked = request({ port: server.port, host: '127.0.0.1', path, method, headers })
  asked.end(sent)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

const post = async (query: string, headers: Record<string, string>) =>
  await ask(
    '/graphql',
    { 'content-type': 'application/json', origin: server.origin, ...headers },
    'POST',
    JSON.stringify({ query }),
  )

const decoded = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body
  ).toString()

const accepted = [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['identity', undefined],
  ['', undefined],
] as const

test.each(accepted)('for Accept-Encoding "%s" a file is sent as %s', async (header, coding) => {
  const answer = await ask('/assets/index-D4tAuKz_.js', { 'accept-encoding': header })
  expect(answer.headers['content-encoding']).toBe(coding)
  expect(answer.headers['content-type']).toMatch(/^(?:text|application)\/javascript/)
  expect(answer.headers['content-length']).toBe(String(answer.body.length))
  expect(answer.headers['vary']?.toLowerCase()).toContain('accept-encoding')
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(decoded(answer)).toBe(script)
})

test.each(accepted)('for Accept-Encoding "%s" a page is sent as %s', async (header, coding) => {
  const answer = await ask('/', { 'accept-encoding': header })
  expect(answer.headers['content-encoding']).toBe(coding)
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.headers['content-length']).toBe(String(answer.body.length))
  expect(answer.headers['vary']).toBe('accept-encoding, cookie')
  expect(decoded(answer)).toBe(page)
})

test.each(accepted)(
  'for Accept-Encoding "%s" the answer of a query is sent as %s',
  async (header, coding) => {
    const answer = await post('{ lines(count: 200) }', { 'accept-encoding': header })
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(answer.headers['content-type']).toContain('json')
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
    expect(answer.headers['vary']).toContain('accept-encoding')
    expect(JSON.parse(decoded(answer))).toEqual({
      data: { lines: Array.from({ length: 200 }, () => 'a line') },
    })
  },
)

const browser = { 'accept-encoding': 'gzip, deflate, br' }

test.each([
  ['an answer below 1 KB', '{ lines(count: 3) }'],
  ['the answer of a mutation, which may hold the token of a link', 'mutation { lines(count: 200) }'],
  ['an answer that sets a cookie', '{ linesWithCookie(count: 200) }'],
])('%s is not compressed', async (_, query) => {
  const { headers } = await post(query, browser)
  expect(headers['content-encoding']).toBeUndefined()
})

test('the etags of a file differ by coding, and those of a page match', async () => {
  const etags = async (path: string) => {
    const answers = await Promise.all(
      ['br', 'identity'].map((coding) => ask(path, { 'accept-encoding': coding })),
    )
    return answers.map(({ headers }) => headers['etag'])
  }
  const [compressed, plain] = await etags('/assets/index-D4tAuKz_.js')
  expect(compressed).not.toBe(plain)
  const [one, other] = await etags('/')
  expect(one).toBe(other)
})

test.each(['/', '/assets/index-D4tAuKz_.js'])(
  '%s is not sent again when the browser has it',
  async (path) => {
    const { headers } = await ask(path, browser)
    const again = await ask(path, { ...browser, 'if-none-match': headers['etag'] ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  },
)

test('a range is a part of the bytes of the chosen coding', async () => {
  const path = '/assets/index-D4tAuKz_.js'
  const whole = await ask(path, browser)
  const part = await ask(path, { ...browser, range: 'bytes=0-9' })
  expect(part.status).toBe(206)
  expect(part.headers['content-encoding']).toBe('br')
  expect(part.headers['content-range']).toBe(`bytes 0-9/${whole.body.length}`)
  expect(part.body).toEqual(whole.body.subarray(0, 10))
})

test('HEAD tells the coding and length of what GET sends', async () => {
  for (const path of ['/', '/assets/index-D4tAuKz_.js']) {
    const { headers, body } = await ask(path, browser, 'HEAD')
    const { body: whole } = await ask(path, browser)
    expect([headers['content-encoding'], headers['content-length'], body.length]).toEqual([
      'br',
      String(whole.length),
      0,
    ])
  }
})

test('a small file has no compressed form and is sent as it is', async () => {
  const { status, headers } = await ask('/assets/small-D4tAuKz_.js', browser)
  expect([status, headers['content-encoding'], headers['vary']?.toLowerCase()]).toEqual([
    200,
    undefined,
    'accept-encoding',
  ])
})

test('a compressed form has no address of its own', async () => {
  for (const ending of ['.br', '.gz'])
    expect((await ask(`/assets/index-D4tAuKz_.js${ending}`, browser)).status).toBe(404)
})
