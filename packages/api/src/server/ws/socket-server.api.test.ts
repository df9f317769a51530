import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { event, type NewEvent, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { countsUpTo } from '#testing/counts-up-to.ts'
import { hostileDocuments } from '#testing/documents/hostile-documents.ts'
import { type TinyGraph, tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { documentIdOf, serve, type TestServer } from '#testing/serve.ts'
import { signInTo } from '#testing/sign-in-to.ts'
import { openReadySocket, openSocket, type SocketClient } from '#testing/socket-client.ts'
import { openWorld, type World } from '#testing/world.ts'

const document = 'subscription Ticks($of: String!) { ticks(of: $of) { kind cursor sessionId } }'
let graph: TinyGraph
let world: World
let server: TestServer

beforeAll(async () => {
  graph = tinyGraph()
  world = await openWorld({ graph: graph.schema })
  server = await serve(world, { documents: { [documentIdOf(document)]: document } })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

const signedIn = () => signInTo(server, world)

const record = (...facts: NewEvent[]) =>
  inTransaction(world.ports.db, async (tx) => await recordEvents(tx, world.clock, facts))

function sessionChanged(of: ProfessionalId) {
  const data = { sessionId: world.ports.newId<SessionId>() }
  return event('session.changed', { topics: [topics.calendar(of)], professionalId: of, data })
}

const subscribe = (client: SocketClient, id: string, of: string, payload: object = { query: document }) =>
  client.send({ type: 'subscribe', id, payload: { ...payload, variables: { of } } })

describe('who may open a socket', () => {
  test('only a page of exactly our origin with a login may open one', async () => {
    const { cookie } = await signedIn()
    const refused = [
      [{ cookie, origin: 'https://evil.example' }, 403],
      [{ cookie, origin: `${server.origin}.evil.example` }, 403],
      [{ cookie, origin: 'null' }, 403],
      [{ cookie, origin: null }, 403],
      [{}, 401],
      [{ cookie: 'login=forged' }, 401],
    ] as const
    for (const [options, status] of refused)
      await expect(openSocket(server, options)).rejects.toThrow(String(status))
  })

  test('each login may open ten sockets', async () => {
    const { cookie } = await signedIn()
    await using stack = new AsyncDisposableStack()
    for (let count = 0; count < 10; count++) stack.use(await openReadySocket(server, { cookie }))
    await expect(openSocket(server, { cookie })).rejects.toThrow('429')
  })

  test('another protocol is refused, and a silent client is closed with 4408', async () => {
    const { cookie } = await signedIn()
    await expect(openSocket(server, { cookie, protocol: 'graphql-ws' })).rejects.toThrow('subprotocol')
    await using silent = await openSocket(server, { cookie })
    expect(await silent.closing()).toBe(4408)
  })
})

describe('what a socket carries', () => {
  test('it carries answers of a subscription, by text or by hash, until the subscription is completed', async () => {
    const { cookie } = await signedIn()
    const of = world.ports.newId<ProfessionalId>()
    await using client = await openReadySocket(server, { cookie })
    subscribe(client, 'one', of)
    subscribe(client, 'a much longer id', of, {
      query: '',
      extensions: { documentId: documentIdOf(document) },
    })
    for (const id of ['one', 'a much longer id']) {
      expect(await client.next({ id })).toMatchObject({
        type: 'next',
        payload: { data: { ticks: { kind: 'ready' } } },
      })
    }
    client.send({ type: 'complete', id: 'one' })
    const fact = sessionChanged(of)
    await record(fact)
    const answer = await client.next({ id: 'a much longer id' })
    expect(answer).toMatchObject({ payload: { data: { ticks: { kind: 'event', ...fact.data } } } })
    expect(client.messages.filter(({ id }) => id === 'one')).toHaveLength(1)
  })

  test('it carries no query and no mutation', async () => {
    const { cookie } = await signedIn()
    await using client = await openReadySocket(server, { cookie })
    graph.ran.length = 0
    for (const [id, query] of Object.entries({ q: '{ hello }', m: 'mutation { signIn }' })) {
      client.send({ type: 'subscribe', id, payload: { query } })
      const { type, payload } = await client.next({ id })
      expect(type).toBe('error')
      expect(payload).toMatchObject([{ extensions: { code: 'OPERATION_REFUSED' } }])
    }
    expect(graph.ran).toEqual([])
  })

  test('a refused grant ends only that subscription', async () => {
    const { cookie } = await signedIn()
    graph.forbidden.add('secret')
    await using client = await openReadySocket(server, { cookie })
    subscribe(client, 'no', 'secret')
    expect(await client.next({ id: 'no' })).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'NOT_ALLOWED' } }],
    })
    subscribe(client, 'yes', world.ports.newId())
    expect(await client.next({ id: 'yes' })).toMatchObject({ type: 'next' })
  })

  test('it carries at most twenty subscriptions', async () => {
    const { cookie } = await signedIn()
    await using client = await openReadySocket(server, { cookie })
    for (let count = 0; count <= 20; count++) subscribe(client, `s${count}`, 'x')
    expect(await client.next({ id: 's20' })).toMatchObject({ type: 'error' })
  })

  test.each([...hostileDocuments('subscription'), ...hostileDocuments('query')])(
    '$name: refused, and no resolver runs',
    async ({ name: _, ...payload }) => {
      const { cookie } = await signedIn()
      await using client = await openReadySocket(server, { cookie })
      graph.ran.length = 0
      client.send({ type: 'subscribe', id: 'x', payload })
      const { type, payload: refused } = await client.next({ id: 'x' })
      expect(type).toBe('error')
      expect(
        (refused as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code),
      ).toContain('OPERATION_REFUSED')
      expect(graph.ran).toEqual([])
    },
  )
})

test('an id that is completed and reused at once has only one subscription', async () => {
  const { cookie } = await signedIn()
  const of = world.ports.newId<ProfessionalId>()
  await using client = await openReadySocket(server, { cookie })
  for (let round = 0; round < 20; round++) {
    subscribe(client, 'x', of)
    client.send({ type: 'complete', id: 'x' })
  }
  subscribe(client, 'x', of)
  subscribe(client, 'y', of)
  const about = ({ data }: NewEvent<'session.changed'>, id: string) =>
    client.messages.filter((each) => each.id === id && JSON.stringify(each).includes(data.sessionId)).length
  // Either may be the last to subscribe, and READY may be from the completed 'x'.
  const probes: NewEvent<'session.changed'>[] = []
  const bothFollow = async () => {
    const probe = sessionChanged(of)
    probes.push(probe)
    await record(probe)
    return ['x', 'y'].every((id) => probes.some((each) => about(each, id) > 0))
  }
  await expect.poll(bothFollow).toBe(true)
  const [first, last] = [sessionChanged(of), sessionChanged(of)]
  await record(first)
  await record(last)
  await expect.poll(() => about(last, 'x') > 0 && about(last, 'y') > 0).toBe(true)
  expect([about(first, 'x'), about(first, 'y')]).toEqual([1, 1])
})

describe('what closes a socket', () => {
  test.each([
    [
      'a message of more than 64 KiB',
      1009,
      JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(70_000) } }),
    ],
    ['a message that is not JSON', 4400, 'nonsense'],
    ['a list of messages', 4400, '[{"type":"ping"}]'],
    ['a second connection_init', 4429, '{"type":"connection_init"}'],
    ['a subscription without id', 4400, '{"type":"subscribe","payload":{"query":"{ hello }"}}'],
  ])('%s', async (_, code, message) => {
    const { cookie } = await signedIn()
    await using client = await openReadySocket(server, { cookie })
    client.send(message)
    expect(await client.closing()).toBe(code)
  })

  test('bytes instead of text', async () => {
    const { cookie } = await signedIn()
    await using client = await openReadySocket(server, { cookie })
    client.ws.send(Buffer.from('{"type":"ping"}'), { binary: true })
    expect(await client.closing()).toBe(1003)
  })

  test('a flood of messages', async () => {
    const { cookie } = await signedIn()
    await using client = await openReadySocket(server, { cookie })
    for (let count = 0; count < 100; count++) client.send({ type: 'ping' })
    expect(await client.closing()).toBe(4429)
  })

  test('a subscription before the handshake, and a duplicate id', async () => {
    const { cookie } = await signedIn()
    await using early = await openSocket(server, { cookie })
    subscribe(early, 'x', 'x')
    expect(await early.closing()).toBe(4401)
    await using twice = await openReadySocket(server, { cookie })
    subscribe(twice, 'x', 'x')
    subscribe(twice, 'x', 'x')
    expect(await twice.closing()).toBe(4409)
  })

  test('the end of the login, with or without an event, within two seconds', async () => {
    for (const withEvent of [true, false]) {
      const { viewer, cookie } = await signedIn()
      await using client = await openReadySocket(server, { cookie })
      subscribe(client, 'x', 'x')
      await client.next({ id: 'x' })
      const start = performance.now()
      if (withEvent) {
        const facts = { topics: [topics.account(viewer.accountId)], professionalId: null }
        await record(event('login.ended', { ...facts, data: { loginId: viewer.loginId } }))
      } else await world.ports.db.sql`delete from logins where id = ${viewer.loginId}`
      expect(await client.closing()).toBe(4403)
      expect(performance.now() - start).toBeLessThan(scaledTime(2_000))
    }
  })

  test('reading too slowly, with 1013, while other readers get everything', async () => {
    const { cookie } = await signedIn()
    const of = world.ports.newId<ProfessionalId>()
    const wide = `subscription Wide($of: String!) { ticks(of: $of) { ${Array.from({ length: 15 }, (_, i) => `a${i}: sessionId`).join(' ')} kind } }`
    await using slow = await openReadySocket(server, { cookie })
    await using fast = await openReadySocket(server, { cookie })
    for (const client of [slow, fast]) subscribe(client, 'x', of, { query: wide })
    await Promise.all([slow.next({ id: 'x' }), fast.next({ id: 'x' })])
    slow.ws.pause()
    const rounds = 150
    for (let round = 0; round < rounds; round++) {
      await record(...Array.from({ length: 60 }, () => sessionChanged(of)))
    }
    await countsUpTo(rounds * 60 + 2, () => fast.messages.length)
    slow.ws.resume()
    expect(await slow.closing()).not.toBe(1000)
    expect(slow.messages.length).toBeLessThan(fast.messages.length)
  })
})

test('a server that stops closes its sockets with 1012', async () => {
  const own = await serve(world)
  const client = await openReadySocket(own, { cookie: own.cookieOf((await signedIn()).viewer) })
  await own[Symbol.asyncDispose]()
  expect(await client.closing()).toBe(1012)
})
