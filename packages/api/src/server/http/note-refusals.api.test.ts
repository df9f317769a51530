import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Refused } from '#auth/security-events.ts'
import { securityRules } from '#auth/security-rules.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openReadySocket, openSocket } from '#testing/socket-client.ts'
import { openWorld, type World } from '#testing/world.ts'

const counted: (Refused & { readonly rule: string })[] = []
let world: World
let server: TestServer

beforeAll(async () => {
  world = await openWorld()
  const security = { count: (rule: string, who: Refused) => void counted.push({ rule, ...who }) }
  server = await serve(world, { security })
})
beforeEach(() => void counted.splice(0))
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

interface Answer {
  readonly extensions?: { readonly rule: string; readonly requestId: string }
}

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await server.post(body, headers)
  const { extensions } = (await response.json()) as Answer
  return { extensions, requestId: response.headers.get('x-request-id') }
}

const signIn = (email: string) => ({
  query: 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Error { code } } }',
  variables: { input: { email, password: 'secret violin tea' } },
})

const expectCounted = async (rule: string, who: Partial<Refused> = {}) =>
  await expect.poll(() => counted).toEqual([expect.objectContaining({ rule, ...who })])

test('a wrong password is counted for the network, and the refusal names its rule and request', async () => {
  const { extensions, requestId } = await post(signIn('nobody@example.org'))
  expect(extensions).toEqual({ rule: 'auth.wrong-password', requestId })
  await expectCounted('auth.wrong-password', { accountId: null, ip: '127.0.0.1' })
  expect(JSON.stringify(counted)).not.toMatch(/nobody@|violin/)
})

test('a limit that is reached names the limit', async () => {
  let last: Awaited<ReturnType<typeof post>> | undefined
  for (let time = 0; time < 11; time++) last = await post(signIn('ada@example.org'))
  expect(last?.extensions?.rule).toBe('auth.sign-in-limit')
})

test.each([
  ['{ nothing }', {}, 'graph.operation-refused'],
  ['{ viewer { account { id } } }', { origin: 'https://evil.example' }, 'server.foreign-origin'],
  [
    'mutation { signOutEverywhere { ... on Error { code } } }',
    { cookie: 'login=ended', origin: 'http://localhost:4000' },
    'auth.ended-login',
  ],
] as const)('%s with %j is counted as %s', async (query, headers, rule) => {
  const { extensions, requestId } = await post({ query }, headers)
  expect(extensions).toEqual({ rule, requestId })
  await expectCounted(rule)
})

test('what a signed-in person may not do is counted for the account', async () => {
  const noor = await aPerson(world)
  const { extensions } = await post(
    { query: '{ nothing }' },
    { cookie: server.cookieOf(noor), origin: server.origin },
  )
  expect(extensions?.rule).toBe('graph.operation-refused')
})

test('a socket of a foreign page or of an ended login is counted', async () => {
  await expect(openSocket(server, { origin: 'https://evil.example' })).rejects.toThrow('403')
  await expect(openSocket(server, { cookie: 'login=ended' })).rejects.toThrow('401')
  expect(counted.map(({ rule }) => rule)).toEqual(['server.foreign-origin', 'auth.ended-login'])
})

test('a refused subscription is counted for the account, and names its rule and socket', async () => {
  const noor = await aPerson(world)
  await using client = await openReadySocket(server, { cookie: server.cookieOf(noor) })
  client.send({ type: 'subscribe', id: 'one', payload: { query: 'subscription { nothing }' } })
  expect(await client.next({ id: 'one' })).toMatchObject({
    type: 'error',
    payload: [{ extensions: { rule: 'graph.operation-refused', requestId: expect.any(String) } }],
  })
  await expectCounted('graph.operation-refused', { accountId: noor.accountId, ip: '127.0.0.1' })
})

test('an answer that worked, a visitor, and something that was not found are not counted', async () => {
  const answers = [
    await post({ query: '{ viewer { account { id } } }' }),
    await post({ query: 'mutation { signOut { __typename } }' }),
    await post({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'QWNjb3VudDox' } }),
  ]
  expect(answers.map(({ extensions }) => extensions)).toEqual([undefined, undefined, undefined])
  await fetch(`http://127.0.0.1:${server.port}/healthz`)
  expect(counted).toEqual([])
})

test('the ids of rules are stable words, and each says what it counts', () => {
  for (const [rule, meaning] of Object.entries(securityRules)) {
    expect(rule).toMatch(/^[a-z-]+\.[a-z-]+$/)
    expect(meaning).toMatch(/^[A-Z].*[^.]$/)
  }
})
