import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { event, type NewEvent, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ConnectionId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'

interface Ticks {
  readonly ticks: { readonly kind: string; readonly cursor: string; readonly sessionId: string | null }
}
const document =
  'subscription Ticks($of: String!, $after: String) { ticks(of: $of, after: $after) { kind cursor sessionId } }'

const record = (world: World, ...facts: NewEvent[]) =>
  inTransaction(world.ports.db, async (tx) => await recordEvents(tx, world.clock, facts))

function sessionChanged(world: World, of: ProfessionalId): NewEvent {
  const sessionId = world.ports.newId<SessionId>()
  return event('session.changed', {
    topics: [topics.calendar(of)],
    professionalId: of,
    data: { sessionId },
  })
}

test('a reader gets a cursor first, then the events of its topic and of no other', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const [mine, other] = [world.ports.newId<ProfessionalId>(), world.ports.newId<ProfessionalId>()]
  const reader = await world.as(someViewer(world.ports.newId)).follow<Ticks>(document, { of: mine })
  expect((await reader.next()).ticks.kind).toBe('ready')
  const fact = sessionChanged(world, mine)
  await record(world, sessionChanged(world, other), fact)
  expect((await reader.next()).ticks).toMatchObject({ kind: 'event', ...fact.data })
})

test('readers with the same view share one load for each event', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const of = world.ports.newId<ProfessionalId>()
  const readers = await Promise.all(
    Array.from({ length: 20 }, () => world.as(someViewer(world.ports.newId)).follow<Ticks>(document, { of })),
  )
  await Promise.all(readers.map((reader) => reader.next()))
  await record(world, sessionChanged(world, of))
  for (const reader of readers) expect((await reader.next()).ticks.kind).toBe('event')
  expect(graph.loads()).toBe(1)
})

test('a reader that returns with a cursor gets the missed events in order, then new ones', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const of = world.ports.newId<ProfessionalId>()
  const someone = world.as(someViewer(world.ports.newId))
  const first = await someone.follow<Ticks>(document, { of })
  const { cursor } = (await first.next()).ticks
  first.stop()
  const facts = [sessionChanged(world, of), sessionChanged(world, of)]
  for (const fact of facts) await record(world, fact)
  const second = await someone.follow<Ticks>(document, { of, after: cursor })
  const later = sessionChanged(world, of)
  await record(world, later)
  const seen: (string | null)[] = []
  while (seen.length < 3) {
    const { kind, sessionId } = (await second.next()).ticks
    if (kind === 'event') seen.push(sessionId)
  }
  expect(seen).toEqual([...facts, later].map((fact) => (fact.data as { sessionId: string }).sessionId))
})

test('what a reader has missed is no longer loaded when it has left', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const of = world.ports.newId<ProfessionalId>()
  const someone = world.as(someViewer(world.ports.newId))
  const first = await someone.follow<Ticks>(document, { of })
  const { cursor: after } = (await first.next()).ticks
  first.stop()
  await record(world, ...Array.from({ length: 300 }, () => sessionChanged(world, of)))
  const returning = await someone.follow<Ticks>(document, { of, after })
  returning.stop()
  const other = await someone.follow<Ticks>(document, { of })
  await record(world, sessionChanged(world, of))
  let kind = ''
  while (kind !== 'event') kind = (await other.next()).ticks.kind
  expect(graph.loads()).toBeLessThan(300)
})

test('a reader gets no event after the one that ends its access', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const of = world.ports.newId<ProfessionalId>()
  const viewer = someViewer(world.ports.newId)
  const reader = await world.as(viewer).follow<Ticks>(document, { of })
  await reader.next()
  graph.forbidden.add(of)
  const ended = event('connection.changed', {
    topics: [topics.connections(viewer.accountId)],
    professionalId: of,
    data: { connectionId: world.ports.newId<ConnectionId>(), ended: true },
  })
  await record(world, ended, sessionChanged(world, of))
  await expect.poll(() => reader.ended?.extensions['code']).toBe('NOT_ALLOWED')
  expect(reader.received).toHaveLength(1)
})

test('a subscription ends when its login ends', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const of = world.ports.newId<ProfessionalId>()
  const viewer = someViewer(world.ports.newId)
  const reader = await world.as(viewer).follow<Ticks>(document, { of })
  await reader.next()
  const { accountId, loginId } = viewer
  const facts = { topics: [topics.account(accountId)], professionalId: null, data: { loginId } }
  await record(world, event('login.ended', facts))
  await expect.poll(() => reader.ended?.extensions['code']).toBe('SIGNED_OUT')
})

test('a reader with a pruned cursor, or one of another database, gets a message to load everything again', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const of = world.ports.newId<ProfessionalId>()
  await record(world, sessionChanged(world, of))
  world.clock.advance({ hours: 91 * 24 })
  const someone = world.as(someViewer(world.ports.newId))
  const stream = (await world.live()).relay.head.stream
  for (const after of [`${stream}.1`, '0123456789.1']) {
    const reader = await someone.follow<Ticks>(document, { of, after })
    expect((await reader.next()).ticks.kind).toBe('resync')
  }
  await expect(someone.follow(document, { of, after: 'nonsense' })).rejects.toThrow('INVALID_INPUT')
})
