import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Env } from '#env'
import { currentPolicies, policyPath } from '#features/accounts/policies/current-policies.ts'
import { booked } from '#features/bookings/testing/booked.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice } from '#testing/practice.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'
import { moreRoutes } from '../feature-routes.ts'

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const publicUrl = 'https://hora.example.org'
/** Files that govern neither a document nor a worker, and are kept forever. */
const parts = ['assets/index-D4tAuKz_.js', 'assets/grid-D4tAuKz_.css', 'assets/serif-D4tAuKz_.woff2']
const worker = 'assets/scanner-worker-D4tAuKz_.js'
const routes: { readonly method: string; readonly path: string }[] = []
let folder: string
let world: World
let server: TestServer
let cookie: string
let calendarFile: string

/** Learns every route of the server while it is built. */
function watchRoutes(message: unknown): void {
  const { fastify } = message as { readonly fastify: FastifyInstance }
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, path: url })
  })
}

function writeSites(): void {
  folder = mkdtempSync(join(tmpdir(), 'hora-headers-'))
  for (const site of ['web/assets', 'graphiql/assets']) mkdirSync(join(folder, site), { recursive: true })
  for (const site of ['web', 'graphiql']) {
    writeFileSync(join(folder, site, 'index.html'), '<head><title>Hora</title></head>')
    for (const file of [...parts, worker]) writeFileSync(join(folder, site, file), 'run()')
  }
  writeFileSync(join(folder, 'web/hora.svg'), '<svg/>')
}

beforeAll(async () => {
  writeSites()
  world = await openWorld()
  const practice = await aPractice(world)
  const { booking } = await booked(world, practice, '2026-12-08T10:00:00Z')
  calendarFile = `/bookings/${encodeGlobalId('Booking', booking.id)}.ics`
  const ports = { ...world.ports, settings: { ...world.ports.settings, publicUrl } }
  const env = { devTools: true, smtp: null } as Env
  subscribe('fastify.initialization', watchRoutes)
  server = await serve(
    { ...world, ports },
    {
      webRoot: join(folder, 'web'),
      devTools: { graphiqlRoot: join(folder, 'graphiql'), demoLogins: () => [] },
      moreRoutes: (authenticate) => moreRoutes(ports, env, authenticate),
    },
  )
  unsubscribe('fastify.initialization', watchRoutes)
  cookie = server.cookieOf(practice.noor)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

/** A request with exactly this path; `fetch` would rewrite some. */
async function ask({ method, path, headers = {}, body }: Asked): Promise<IncomingMessage> {
  const own = { host: 'hora.example.org', ...headers }
  const asked = request({ port: server.port, host: '127.0.0.1', method, path, headers: own })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.resume()
  return answer
}

type Answered = Pick<IncomingMessage, 'headers'>

/** What is wrong with the headers of an answer. */
function faults({ headers }: Answered): string[] {
  const policy = String(headers['content-security-policy'])
  const rules: Readonly<Record<string, boolean>> = {
    'default-src': policy.startsWith("default-src 'none'"),
    'frame-ancestors': /frame-ancestors '(?:none|self)'|; sandbox$/.test(policy),
    hsts: headers['strict-transport-security'] === 'max-age=31536000; includeSubDomains',
    nosniff: headers['x-content-type-options'] === 'nosniff',
    referrer: headers['referrer-policy'] === 'strict-origin',
    permissions: ['browsing-topics=()', 'microphone=()', 'geolocation=()', 'camera=(self)'].every((each) =>
      String(headers['permissions-policy']).split(', ').includes(each),
    ),
    opener: ['same-origin', 'unsafe-none'].includes(String(headers['cross-origin-opener-policy'])),
    resource: headers['cross-origin-resource-policy'] === 'same-origin',
    robots: headers['x-robots-tag'] === 'noindex, nofollow, noarchive',
    cache: /^(?:no-store|no-cache|private, max-age=300|public, max-age=(?:86400|31536000, immutable))$/.test(
      headers['cache-control'] ?? '',
    ),
    'no banner': headers['server'] === undefined && headers['x-powered-by'] === undefined,
  }
  return Object.keys(rules).filter((rule) => !rules[rule])
}

const concrete = (path: string) => path.replaceAll(/:[^/]+/g, 'x').replace('*', 'nothing')
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY', 'PROPFIND']
const json = { 'content-type': 'application/json' }
const operation = JSON.stringify({ query: '{ viewer { account { id } } }' })

/** Every address with every method and the kinds of bodies and senders that are refused at different places. */
function variants(path: string): Asked[] {
  const origin = { origin: publicUrl }
  return [
    ...methods.map((method) => ({ method, path })),
    { method: 'POST', path, headers: { ...json, ...origin }, body: operation },
    { method: 'POST', path, headers: { ...json, ...origin, cookie }, body: operation },
    { method: 'POST', path, headers: { ...json, ...origin, cookie }, body: '{' },
    { method: 'POST', path, headers: { ...json, origin: 'https://evil.example' }, body: operation },
    { method: 'POST', path, headers: { 'content-type': 'text/plain', cookie }, body: 'x' },
    { method: 'POST', path, headers: { ...json, ...origin }, body: ' '.repeat(300_000) },
    { method: 'POST', path, headers: { 'content-type': 'image/png', ...origin, cookie }, body: 'x' },
    { method: 'GET', path, headers: { cookie, host: 'evil.example' } },
    { method: 'GET', path: `${path}?x=%00`, headers: { cookie } },
  ]
}

test('the server tells its routes', () => {
  const paths = new Set(routes.map(({ path }) => path))
  for (const path of [
    '/graphql',
    '/healthz',
    '/readyz',
    '/graphiql',
    '/graphiql/*',
    '/dev/inbox',
    '/robots.txt',
  ])
    expect(paths).toContain(path)
  for (const path of [
    '/files/avatar',
    '/bookings/:file',
    '/policies/:document/:version',
    '/policies/:document/:version/:language',
    '/*',
  ])
    expect(paths).toContain(path)
})

test('every answer of every route has every security header', async () => {
  const pages = [
    '/',
    '/calendar',
    '/i/token',
    '/assets',
    `/${worker}`,
    '/assets/none.js',
    '/hora.svg',
    '/none.txt',
    '/graphql/x',
  ]
  const strange = ['//', '/%zz', '/%00', `/files/avatar/${'a'.repeat(600)}`, '/..%2f..%2fetc/passwd', '*']
  const paths = new Set([...routes.map(({ path }) => concrete(path)), ...pages, ...strange, calendarFile])
  const [policy] = currentPolicies
  if (policy === undefined) throw new Error('There is no policy')
  for (const text of Object.values(policy.texts)) paths.add(policyPath(text))
  const statuses = new Set<number | undefined>()
  for (const asked of [...paths].flatMap(variants)) {
    const answer = await ask(asked)
    statuses.add(answer.statusCode)
    expect(faults(answer), `${asked.method} ${asked.path} ${answer.statusCode}`).toEqual([])
  }
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 302, 400, 403, 404, 413, 415]))
})

test('files that govern nothing carry no policy', async () => {
  for (const path of parts) {
    const { statusCode, headers } = await ask({ method: 'GET', path: `/${path}` })
    const { date, 'content-type': type, 'x-request-id': id, connection, 'keep-alive': _, ...rest } = headers
    expect([statusCode, date, type, id, connection], path).toEqual([
      200,
      ...Array(4).fill(expect.any(String)),
    ])
    expect(rest, path).toEqual({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '5',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      etag: expect.any(String),
    })
  }
})

test('what concerns a person is stored by no cache', async () => {
  const file = await ask({ method: 'GET', path: calendarFile, headers: { cookie } })
  const viewer = {
    method: 'POST',
    path: '/graphql',
    headers: { ...json, origin: publicUrl, cookie },
    body: operation,
  }
  const answers = [file, await ask(viewer), await ask({ method: 'GET', path: '/bookings/x.ics' })]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 404])
  for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store')
})

/** Sends bytes as they are, and reads the answer. */
async function sendRaw(bytes: string): Promise<{ readonly status: string } & Answered> {
  const socket = connect(server.port, '127.0.0.1')
  socket.write(bytes)
  const [head = ''] = (await text(socket)).split('\r\n\r\n')
  const [status = '', ...lines] = head.split('\r\n')
  const pairs = lines.map((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1) ?? [])
  return {
    status,
    headers: Object.fromEntries(pairs.map(([name = '', value]) => [name.toLowerCase(), value])),
  }
}

const upgrade = (path: string, ...more: string[]) =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: hora.example.org',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...more,
    '',
    '',
  ].join('\r\n')

test.each([
  ['what is not HTTP', 'hello\r\n\r\n', '400'],
  ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', '400'],
  ['large headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, '431'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', '400'],
  ['an unknown expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n', '417'],
  ['an old version', 'GET / HTTP/1.0\r\n\r\n', '200'],
  ['a socket elsewhere', upgrade('/other'), '404'],
  ['a socket of a foreign page', upgrade('/graphql', 'Origin: https://evil.example'), '403'],
  ['a socket without a login', upgrade('/graphql', `Origin: ${publicUrl}`), '401'],
])('the answer to %s has every security header', async (_what, bytes, status) => {
  const answer = await sendRaw(bytes)
  expect(answer.status).toContain(` ${status} `)
  expect(faults(answer)).toEqual([])
})

test('robots are asked to read nothing', async () => {
  const answer = await fetch(`http://127.0.0.1:${server.port}/robots.txt`)
  expect(await answer.text()).toBe('User-agent: *\nDisallow: /\n')
})
