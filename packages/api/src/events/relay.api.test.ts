import { setTimeout as sleep } from 'node:timers/promises'
import { rounds, scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { event, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { Actor } from '#testing/actor.ts'
import { countsUpTo } from '#testing/counts-up-to.ts'
import type { Follower } from '#testing/follower.ts'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readUnseen } from './read-events.ts'

interface Ticks {
  readonly ticks: { readonly kind: string; readonly cursor: string; readonly sessionId: string | null }
}
const document =
  'subscription Ticks($of: String!, $after: String) { ticks(of: $of, after: $after) { kind cursor sessionId } }'
const kills = rounds({ few: 25, all: 100 })

/** Records events until `isOver`. Some transactions stay open longer, so that ids commit out of order. */
async function keepWriting(world: World, of: ProfessionalId, pause: number, isOver: () => boolean) {
  for (let round = 0; !isOver(); round++) {
    await inTransaction(world.ports.db, async (tx) => {
      const facts = Array.from({ length: 1 + (round % 3) }, () =>
        event('session.changed', {
          topics: [topics.calendar(of)],
          professionalId: of,
          data: { sessionId: world.ports.newId<SessionId>() },
        }),
      )
      await recordEvents(tx, world.clock, facts)
      await sleep((round % 5) * pause)
    })
    await sleep(pause / 2)
  }
}

/** The cursor of a new reader. Everything recorded from now on comes after it. */
async function cursorNow(someone: Actor, of: ProfessionalId): Promise<string> {
  const reader = await someone.follow<Ticks>(document, { of })
  const { cursor } = (await reader.next()).ticks
  reader.stop()
  return cursor
}

/** Follows the stream from a cursor, while its connection and the listening one are cut repeatedly. */
async function followThroughCuts(
  someone: Actor,
  of: ProfessionalId,
  start: string,
  cutAll: () => Promise<void>,
) {
  const seen: string[] = []
  let after = start
  for (let cut = 0; cut < kills; cut++) {
    const reader: Follower<Ticks> = await someone.follow(document, { of, after })
    await sleep(cut % 7)
    await cutAll()
    await sleep((cut % 3) * 5)
    reader.stop()
    for (const { data } of reader.received) {
      after = data?.ticks.cursor ?? after
      if (data?.ticks.sessionId != null) seen.push(data.ticks.sessionId)
    }
  }
  return { seen, after }
}

test(
  'a reader misses no event and sees none twice while its connection is killed repeatedly under load',
  async () => {
    await using world = await openWorld({ graph: tinyGraph().schema })
    const { newId, db } = world.ports
    const of = newId<ProfessionalId>()
    const someone = world.as(someViewer(newId))
    const { relay } = await world.live()
    const start = await cursorNow(someone, of)
    let over = false
    const writers = [3, 8, 21].map((pause) => keepWriting(world, of, pause, () => over))
    const cutAll = async () => {
      await expect.poll(() => relay.listenerBackend, { interval: 5 }).not.toBeNull()
      await db.sql`select pg_terminate_backend(${relay.listenerBackend})`
    }
    const { seen, after } = await followThroughCuts(someone, of, start, cutAll)
    over = true
    await Promise.all(writers)

    const rows = await db.sql<{ session: string }[]>`select data->>'sessionId' as session from events`
    await relay.caughtUp()
    const reader: Follower<Ticks> = await someone.follow(document, { of, after })
    await countsUpTo(rows.length, () => {
      return seen.length + reader.received.filter(({ data }) => data?.ticks.sessionId).length
    })
    const rest = reader.received.flatMap(({ data }) => data?.ticks.sessionId ?? [])
    expect([...seen, ...rest].toSorted()).toEqual(rows.map(({ session }) => session).toSorted())
    expect(rows.length).toBeGreaterThan(kills)
  },
  scaledTime(120_000),
)

test('positions are ordered as numbers, not as text', async () => {
  await using world = await openWorld({ graph: tinyGraph().schema })
  const { sql } = world.ports.db
  for (const xid of ['10', '9', '100']) {
    await sql`insert into events (xid, topics, type, data, occurred_at)
      values (${xid}::text::xid8, '{}', 'session.changed', '{}', now())`
  }
  const { events } = await readUnseen(sql, { next: 0n, open: new Map() }, 10)
  expect(events.map(({ position }) => position.xid)).toEqual([9n, 10n, 100n])
})
