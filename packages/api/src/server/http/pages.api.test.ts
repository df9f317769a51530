import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'

let webRoot: string
let world: World
let server: TestServer

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'hora-web-'))
  mkdirSync(join(webRoot, 'assets'))
  writeFileSync(join(webRoot, 'index.html'), '<head><title>Hora</title></head>')
  writeFileSync(join(webRoot, 'hora.svg'), '<svg/>')
  writeFileSync(join(webRoot, 'assets/index-D4tAuKz_.js'), 'run()')
  world = await openWorld({ graph: tinyGraph().schema })
  server = await serve(world, { webRoot })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(webRoot, { recursive: true })
})

/** What the page asks for first; it stands before the script that reads it. */
function requestsIn(html: string): { readonly scripts?: readonly string[] } | undefined {
  const data = /<script type="application\/json" id="first-requests">(.*?)<\/script><script>first/.exec(html)
  return data?.[1] === undefined ? undefined : JSON.parse(data[1])
}

const get = (path: string, from = server, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${from.port}${path}`, { redirect: 'manual', headers })

describe('the website', () => {
  test.each(['/', '/calendar', '/invitations/abc', '/sessions/x?tab=notes'])(
    '%s returns the app',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain('Hora')
    },
  )

  test.each(['/', '/calendar'])('%s returns the app without compression too', async (path) => {
    const response = await get(path, server, { 'accept-encoding': 'identity' })
    expect([response.status, await response.text()]).toEqual([200, '<head><title>Hora</title></head>'])
  })

  test('a folder of files is not found', async () => {
    expect((await get('/assets/', server, { 'accept-encoding': 'identity' })).status).toBe(404)
  })

  test('an address with a broken escape is refused without internal details', async () => {
    const response = await get('/sessions/%zz')
    expect([response.status, await response.text()]).toEqual([400, 'This address cannot be read.\n'])
  })

  test('files with a hash in their name are cached forever, and others are revalidated', async () => {
    const kept = await get('/assets/index-D4tAuKz_.js')
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get('/hora.svg')).headers.get('cache-control')).toBe('no-cache')
  })

  test.each([
    '/assets/gone-12345678.js',
    '/missing.png',
    '/files/nothing',
    '/graphiql',
    '/graphiql/demo-logins.json',
    '/dev/inbox',
    '/graphql',
  ])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

describe('the first paint of a page', () => {
  const first = (shell: string) => ({
    shell,
    requests: { queries: [], words: { en: [`assets/${shell}.js`] } },
  })
  /** The scripts of each address, as the build of the website writes them. */
  const scripts = {
    '/calendar': ['assets/grid.js', 'assets/grid.css'],
    '/services/$serviceId': ['assets/one.js'],
    '/services/new': ['assets/new.js', 'assets/form.js'],
    '/settings': [],
  }
  let painted: TestServer
  let root: string

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'hora-paint-'))
    const head = '<head><!--first-requests--><script>first()</script><style>p{color:red}</style></head>'
    writeFileSync(join(root, 'index.html'), `${head}<body><div id="root"></div></body>`)
    writeFileSync(join(root, 'route-preloads.json'), JSON.stringify(scripts))
    const of = { signedIn: first('frame'), signedOut: { ...first('entry'), scriptsOf: '/settings' } }
    const paint = {
      shells: { frame: '<p>the frame</p>', entry: '<p>the entry</p>' },
      addresses: Object.fromEntries(Object.keys(scripts).map((address) => [address, of])),
    }
    writeFileSync(join(root, 'first-paint.json'), JSON.stringify(paint))
    painted = await serve(world, { webRoot: root })
  })
  afterAll(async () => {
    await painted[Symbol.asyncDispose]()
    rmSync(root, { recursive: true })
  })

  test.each([
    ['frame', 'login=anything'],
    ['entry', ''],
  ])('shows the %s to a browser with the cookie "%s"', async (shell, cookie) => {
    const html = await (await get('/calendar', painted, { cookie })).text()
    expect(html).toContain(`<div id="root"><p>the ${shell}</p></div>`)
    const named = shell === 'frame' ? scripts['/calendar'] : scripts['/settings']
    expect(requestsIn(html)).toEqual({ ...first(shell).requests, scripts: named })
  })

  test.each([
    ['/services/new', ['assets/new.js', 'assets/form.js']],
    ['/services/c2VydmljZTox', ['assets/one.js']],
    ['/services/c2VydmljZTox?tab=prices', ['assets/one.js']],
    ['/services/c2VydmljZTox/more', undefined],
    ['/settings', []],
    ['/unknown', undefined],
  ])('%s names the scripts of its address', async (path, named) => {
    const html = await (await get(path, painted, { cookie: 'login=anything' })).text()
    expect(requestsIn(html)?.scripts).toEqual(named)
  })

  test('only the inline code that the build wrote is allowed', async () => {
    const answer = await get('/calendar', painted)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy).toContain(`script-src 'self' ${hashOf('first()')};`)
    expect(policy).toContain(`style-src 'self' ${hashOf('p{color:red}')};`)
    expect(policy).not.toContain('unsafe')
    const file = await get('/missing.png', painted)
    expect(file.headers.get('content-security-policy')).toContain("script-src 'self';")
  })

  test('an unknown address shows no frame', async () => {
    const html = await (await get('/unknown', painted)).text()
    expect(html).toContain('<div id="root"></div>')
  })
})

test('a missing website answers with how to build it', async () => {
  await using bare = await serve(world, { webRoot: join(webRoot, 'assets') })
  const response = await get('/', bare)
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('`npm start`')])
})

test.each([
  '/../../../../../../etc/passwd',
  '/assets/../../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/assets/\\..\\..\\etc\\passwd',
  '/assets/%00',
])('%s is refused', async (path) => {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const asked = request({ port: server.port, path }, async (response) => {
    resolve((await response.toArray()).join(''))
  })
  asked.on('error', reject).end()
  expect(await promise).toMatch(/<title>Hora|Not found|OPERATION_REFUSED/)
})

test('every answer has the security headers, and inline code is forbidden', async () => {
  for (const path of ['/', '/assets/gone.js', '/healthz', '/hora.svg']) {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin')
    expect(headers.get('permissions-policy')).toContain('camera=(self)')
  }
})

test('logs contain routes, never addresses, queries or tokens', async () => {
  await get('/invitations/canary-token?email=canary@example.org')
  await server.post({ query: '{ hello }', variables: { secret: 'canary' } }, { 'user-agent': 'canary-agent' })
  const log = server.log.join('')
  expect(log).toContain('"route":"/graphql"')
  expect(log).not.toMatch(/canary|127\.0\.0\.1/)
})

test('the developer tools are served only if they are on', async () => {
  const graphiqlRoot = mkdtempSync(join(tmpdir(), 'hora-graphiql-'))
  writeFileSync(join(graphiqlRoot, 'index.html'), '<title>GraphiQL</title>')
  const ada = { name: 'Ada', role: 'professional', email: 'ada@hora.example', password: 'public' }
  await using developing = await serve(world, {
    webRoot,
    devTools: { graphiqlRoot, demoLogins: () => [ada] },
  })
  expect(await (await get('/graphql', developing)).text()).toContain('apollo')
  expect((await get('/graphiql', developing)).headers.get('location')).toBe('/graphiql/')
  expect(await (await get('/graphiql/', developing)).text()).toContain('GraphiQL')
  expect(await (await get('/graphiql/demo-logins.json', developing)).json()).toEqual([ada])
  rmSync(graphiqlRoot, { recursive: true })
})
