import { inTransaction } from '@hora/db/transaction'
import { errorCodes } from '@hora/schema/error-codes'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { event, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { type TinyGraph, tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { signInTo } from '#testing/sign-in-to.ts'
import { openReadySocket, type SocketClient } from '#testing/socket-client.ts'
import { openWorld, type World } from '#testing/world.ts'

let graph: TinyGraph
let world: World
let server: TestServer
let logged: number

beforeAll(async () => {
  graph = tinyGraph()
  world = await openWorld({ graph: graph.schema })
  server = await serve(world)
})
beforeEach(() => {
  logged = server.log.length
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

const plain = 'subscription Plain($of: String!) { ticks(of: $of) { kind sessionId } }'
const withBug = 'subscription WithBug($of: String!) { ticks(of: $of) { kind bug } }'

const subscribe = (client: SocketClient, id: string, of: string, query = plain) =>
  client.send({ type: 'subscribe', id, payload: { query, variables: { of } } })

async function happens(of: ProfessionalId): Promise<void> {
  const data = { sessionId: world.ports.newId<SessionId>() }
  const fact = event('session.changed', { topics: [topics.calendar(of)], professionalId: of, data })
  await inTransaction(world.ports.db, async (tx) => await recordEvents(tx, world.clock, [fact]))
}

interface Bug {
  readonly requestId: string
}
/** The bugs logged since the start of the test. */
const bugs = () =>
  server.log
    .slice(logged)
    .map((line) => JSON.parse(line) as Bug & { readonly msg: string })
    .filter(({ msg }) => msg === 'bug')

/** Subscribes on one socket to something that fails and to something that works. */
async function openBeside(of: ProfessionalId) {
  const { cookie } = await signInTo(server, world)
  const client = await openReadySocket(server, { cookie })
  subscribe(client, 'beside', of)
  await client.next({ id: 'beside' })
  return client
}

/** The HTTP answer for the same bug. */
async function errorOverHttp() {
  const { errors } = (await (await server.post({ query: '{ bug }' })).json()) as { errors: [object] }
  return { ...errors[0], path: undefined }
}
const masked = (requestId: unknown) => ({
  message: errorCodes.INTERNAL,
  extensions: { code: 'INTERNAL', requestId },
})

test('a bug in a field is masked as on HTTP and logged once, and the stream and its neighbours continue', async () => {
  const of = world.ports.newId<ProfessionalId>()
  await using client = await openBeside(of)
  subscribe(client, 'x', of, withBug)
  const error = { path: ['ticks', 'bug'], ...masked(expect.any(String)) }
  const payload = { data: { ticks: { kind: 'ready', bug: null } }, errors: [error] }
  expect(await client.next({ id: 'x' })).toEqual({ type: 'next', id: 'x', payload })
  const [bug] = bugs()
  expect(bugs()).toHaveLength(1)
  await happens(of)
  expect(await client.next({ id: 'x' })).toMatchObject({
    type: 'next',
    payload: { data: { ticks: { kind: 'event' } }, errors: [masked(bug?.requestId)] },
  })
  await expect.poll(() => client.messages.filter(({ id }) => id === 'beside')).toHaveLength(2)
  expect(bugs()).toHaveLength(2)
  expect(await errorOverHttp()).toMatchObject(masked(expect.any(String)))
  expect(JSON.stringify([client.messages, server.log])).not.toContain('secret detail')
})

test('a bug while loading an event ends its subscriptions with one id, is logged once, and keeps the socket open', async () => {
  const [of, other] = [world.ports.newId<ProfessionalId>(), world.ports.newId<ProfessionalId>()]
  graph.broken.load.add(of)
  await using first = await openBeside(other)
  await using second = await openBeside(other)
  for (const client of [first, second]) {
    subscribe(client, 'x', of)
    expect(await client.next({ id: 'x' })).toMatchObject({ payload: { data: { ticks: { kind: 'ready' } } } })
  }
  await happens(of)
  const answered = await Promise.all([first, second].map((client) => client.next({ id: 'x' })))
  const [bug] = bugs()
  expect(answered).toEqual(Array(2).fill({ type: 'error', id: 'x', payload: [masked(bug?.requestId)] }))
  expect(bugs()).toHaveLength(1)
  await happens(other)
  for (const client of [first, second]) {
    expect(await client.next({ id: 'beside' })).toMatchObject({
      payload: { data: { ticks: { kind: 'event' } } },
    })
    expect(client.closed).toBeUndefined()
  }
  graph.broken.load.clear()
  subscribe(first, 'x', of)
  expect(await first.next({ id: 'x' })).toMatchObject({ payload: { data: { ticks: { kind: 'ready' } } } })
})

test('a bug in a grant ends only that subscription and is logged once with its id', async () => {
  const of = world.ports.newId<ProfessionalId>()
  graph.broken.grant.add('broken')
  await using client = await openBeside(of)
  subscribe(client, 'x', 'broken')
  const answered = await client.next({ id: 'x' })
  const [bug] = bugs()
  expect(answered).toEqual({ type: 'error', id: 'x', payload: [masked(bug?.requestId)] })
  expect(bugs()).toHaveLength(1)
  await happens(of)
  expect(await client.next({ id: 'beside' })).toMatchObject({
    payload: { data: { ticks: { kind: 'event' } } },
  })
})
