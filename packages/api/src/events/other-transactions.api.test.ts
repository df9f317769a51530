import { setTimeout as sleep } from 'node:timers/promises'
import { rounds, scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { event, type NewEvent, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'

interface Ticks {
  readonly ticks: { readonly kind: string; readonly cursor: string; readonly sessionId: string | null }
}
const document =
  'subscription Ticks($of: String!, $after: String) { ticks(of: $of, after: $after) { kind cursor sessionId } }'

function sessionChanged(world: World, of: ProfessionalId): NewEvent<'session.changed'> {
  const data = { sessionId: world.ports.newId<SessionId>() }
  return event('session.changed', { topics: [topics.calendar(of)], professionalId: of, data })
}

const record = (world: World, ...facts: NewEvent[]) =>
  inTransaction(world.ports.db, async (tx) => await recordEvents(tx, world.clock, facts))

/** Records an event in a transaction that stays open until `commit` is called. */
async function recordSlowly(world: World, fact: NewEvent) {
  const recorded = Promise.withResolvers<void>()
  const hold = Promise.withResolvers<void>()
  const done = inTransaction(world.ports.db, async (tx) => {
    await recordEvents(tx, world.clock, [fact])
    recorded.resolve()
    await hold.promise
  })
  await recorded.promise
  return async () => {
    hold.resolve()
    await done
  }
}

/** Opens a transaction that has written, on a connection of its own. It ends with the scope. */
async function openWriter(url: string): Promise<AsyncDisposable> {
  const sql = postgres(url, { max: 1, connection: { idle_in_transaction_session_timeout: 0 } })
  await sql.unsafe('begin')
  await sql.unsafe('select pg_current_xact_id()')
  return { [Symbol.asyncDispose]: async () => await sql.end({ timeout: 1 }) }
}

function inOtherDatabase(url: string): string {
  const other = new URL(url)
  other.pathname = '/postgres'
  return other.href
}

test('transactions that commit out of order are delivered as they commit, each once', async () => {
  await using world = await openWorld({ graph: tinyGraph().schema })
  const of = world.ports.newId<ProfessionalId>()
  const someone = world.as(someViewer(world.ports.newId))
  const reader = await someone.follow<Ticks>(document, { of })
  await reader.next()
  const [slow, fast] = [sessionChanged(world, of), sessionChanged(world, of)]
  const commitSlow = await recordSlowly(world, slow)
  await record(world, fast)
  const { sessionId, cursor } = (await reader.next()).ticks
  expect(sessionId).toBe(fast.data.sessionId)
  reader.stop()
  await commitSlow()
  const again = await someone.follow<Ticks>(document, { of, after: cursor })
  expect((await again.next()).ticks.sessionId).toBe(slow.data.sessionId)
  expect((await again.next()).ticks.kind).toBe('ready')
})

test(
  'events arrive at once while transactions write in the same database and in another one',
  async () => {
    await using world = await openWorld({ graph: tinyGraph().schema })
    const of = world.ports.newId<ProfessionalId>()
    const reader = await world.as(someViewer(world.ports.newId)).follow<Ticks>(document, { of })
    await reader.next()
    await using _same = await openWriter(world.url)
    await using _other = await openWriter(inOtherDatabase(world.url))
    const delays: number[] = []
    const until = performance.now() + rounds({ few: 2_000, all: 60_000 })
    while (performance.now() < until) {
      const fact = sessionChanged(world, of)
      await record(world, fact)
      const committed = performance.now()
      expect((await reader.next()).ticks.sessionId).toBe(fact.data.sessionId)
      delays.push(performance.now() - committed)
      await sleep(20)
    }
    const p95 = delays.toSorted((one, other) => one - other)[Math.floor(delays.length * 0.95)]
    expect(p95).toBeLessThan(scaledTime(100))
  },
  scaledTime(90_000),
)

test('after a dump was restored, old cursors get resync, new events arrive, and the relay rests', async () => {
  await using world = await openWorld({ graph: tinyGraph().schema })
  const { db, newId } = world.ports
  const of = newId<ProfessionalId>()
  for (const xid of ['9000000000', '9000000001']) {
    await db.sql`insert into events (xid, topics, type, data, occurred_at)
      values (${xid}::text::xid8, ${[topics.calendar(of)]}, 'session.changed', '{}', now())`
  }
  const someone = world.as(someViewer(newId))
  const reader = await someone.follow<Ticks>(document, { of })
  const { cursor } = (await reader.next()).ticks
  const [ahead, elsewhere] = ['218711a02.1', `0123456789.${cursor.split('.')[1]}`]
  for (const after of [`${cursor.split('.')[0]}.${ahead}`, elsewhere]) {
    const stranger = await someone.follow<Ticks>(document, { of, after })
    expect((await stranger.next()).ticks.kind).toBe('resync')
    stranger.stop()
  }
  const fact = sessionChanged(world, of)
  await record(world, fact)
  expect((await reader.next()).ticks.sessionId).toBe(fact.data.sessionId)
  const { relay } = await world.live()
  await relay.caughtUp()
  expect(await world.countStatements(() => sleep(500))).toBeLessThan(10)
})
