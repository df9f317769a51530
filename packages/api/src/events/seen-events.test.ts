import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cursor, readCursor } from './cursor.ts'
import type { RecordedEvent } from './recorded-event.ts'
import { hasSeen, includesAll, oldestUnseen, type SeenEvents, seeEvent, settle } from './seen-events.ts'
import { type FollowedStream, followedStream, type StreamHead } from './stream-head.ts'
import { withCursors } from './with-cursors.ts'

const seenUpTo = (next: bigint, ...open: [bigint, bigint][]): SeenEvents => ({ next, open: new Map(open) })
const stream = '0123456789'

test('an event of an open transaction is unseen, and seen once it has been added', () => {
  const before = seenUpTo(10n)
  const position = { xid: 12n, id: 5n }
  expect(hasSeen(before, position)).toBe(false)
  const after = seeEvent(before, position, new Set([11n, 13n]))
  expect(hasSeen(after, position)).toBe(true)
  expect(hasSeen(after, { xid: 12n, id: 6n })).toBe(false)
  expect(hasSeen(after, { xid: 11n, id: 4n })).toBe(false)
  expect(hasSeen(after, { xid: 10n, id: 3n })).toBe(true)
  expect(hasSeen(settle(after, new Set([11n])), { xid: 12n, id: 6n })).toBe(true)
})

test('the number of a transaction that recorded nothing is not seen before a later event', () => {
  expect(hasSeen(settle(seenUpTo(10n), new Set()), { xid: 10n, id: 1n })).toBe(false)
})

describe('what includes what', () => {
  const open12 = seenUpTo(14n, [12n, 5n])
  const table: readonly (readonly [string, SeenEvents, SeenEvents, boolean])[] = [
    ['the same', open12, open12, true],
    ['a later one', seenUpTo(15n, [12n, 5n]), open12, true],
    ['an earlier one', open12, seenUpTo(15n, [12n, 5n]), false],
    ['one that has seen more of an open transaction', open12, seenUpTo(14n, [12n, 6n]), false],
    ['one that has seen less of it', open12, seenUpTo(14n, [12n, 0n]), true],
    ['one that has seen all of it', open12, seenUpTo(14n), false],
    ['one that ends before it', open12, seenUpTo(12n), true],
  ]
  test.each(table)('%s', (_, seen, other, expected) => {
    expect(includesAll(seen, other)).toBe(expected)
  })
})

test('the oldest unseen transaction is the oldest open one, or the next', () => {
  expect(oldestUnseen(seenUpTo(9n))).toBe(9n)
  expect(oldestUnseen(seenUpTo(9n, [7n, 0n], [3n, 2n]))).toBe(3n)
})

/** A database in which transactions record events and commit in any order. */
function fakeDatabase() {
  let [nextXid, nextId] = [3n, 1n]
  const running = new Map<bigint, RecordedEvent[]>()
  const committed: RecordedEvent[] = []
  const record = (xid: bigint) => {
    const data = { sessionId: `${xid}.${nextId}` } as RecordedEvent['data']
    running.get(xid)?.push({ position: { xid, id: nextId++ }, type: 'session.changed', topics: [], data })
  }
  const end = (nth: number, commits: boolean) => {
    const [xid, events] = [...running][nth % running.size] ?? []
    if (xid === undefined) return
    if (commits) committed.push(...(events ?? []))
    running.delete(xid)
  }
  const begin = () => {
    running.set(nextXid, [])
    record(nextXid++)
  }
  const recordInAll = () => {
    for (const xid of running.keys()) record(xid)
  }
  const visible = (accept: (event: RecordedEvent) => boolean) =>
    [...withCursors(committed.filter(accept), { stream, seen: seenUpTo(0n) }, seenUpTo(0n))].map(
      ({ data }) => committed.find((event) => event.data === data) as RecordedEvent,
    )
  return { begin, recordInAll, end, visible, running, committed }
}

/** A reader who is cut off, and comes back with its cursor to one of two relays. */
function fakeReader(database: ReturnType<typeof fakeDatabase>, first: FollowedStream) {
  const received: string[] = []
  let cursor: string = first.head.cursor
  let live: FollowedStream | null = first
  const receive = (event: { cursor: string; data: unknown }) => {
    received.push((event.data as { sessionId: string }).sessionId)
    cursor = event.cursor
  }
  const comeBack = (to: FollowedStream, cutAfter: number) => {
    const since = readCursor(cursor) as Cursor
    const head: StreamHead = to.head
    expect(includesAll(head.seen, since.seen)).toBe(true)
    const missed = database.visible(
      ({ position }) => hasSeen(head.seen, position) && !hasSeen(since.seen, position),
    )
    const events = [...withCursors(missed, since, head.seen)]
    for (const event of events.slice(0, cutAfter)) receive(event)
    live = events.length <= cutAfter ? to : null
    if (live !== null) cursor = head.cursor
  }
  return {
    received,
    cutOff: () => {
      live = null
    },
    comeBack,
    hear: (from: FollowedStream, event: { cursor: string; data: unknown }) => {
      if (live === from) receive(event)
    },
  }
}

const step = fc.oneof(
  fc.record({ do: fc.constant('begin' as const) }),
  fc.record({ do: fc.constant('record' as const) }),
  fc.record({ do: fc.constant('end' as const), nth: fc.nat(9), commits: fc.boolean() }),
  fc.record({ do: fc.constant('look' as const), relay: fc.nat(1), limit: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('cut' as const) }),
  fc.record({ do: fc.constant('back' as const), relay: fc.nat(1), cutAfter: fc.nat(5) }),
)

test('a reader who is cut off at any point, and moves between two relays, sees each event once', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const database = fakeDatabase()
      const relays = [0, 1].map(() => followedStream(stream, seenUpTo(0n), 0))
      const reader = fakeReader(database, relays[0] as FollowedStream)
      const look = (nth: number, limit: number) => {
        const relay = relays[nth] as FollowedStream
        const running = new Set(database.running.keys())
        const events = database.visible(({ position }) => !hasSeen(relay.head.seen, position)).slice(0, limit)
        for (const event of events) reader.hear(relay, relay.pass(event, running))
        if (events.length < limit) relay.settle(running)
      }
      const comeBack = (nth: number, cutAfter: number) => {
        look(nth, Number.POSITIVE_INFINITY)
        reader.comeBack(relays[nth] as FollowedStream, cutAfter)
      }
      for (const one of steps) {
        if (one.do === 'begin') database.begin()
        if (one.do === 'record') database.recordInAll()
        if (one.do === 'end' && database.running.size > 0) database.end(one.nth, one.commits)
        if (one.do === 'look') look(one.relay, one.limit)
        if (one.do === 'cut') reader.cutOff()
        if (one.do === 'back') comeBack(one.relay, one.cutAfter)
      }
      while (database.running.size > 0) database.end(0, true)
      comeBack(1, Number.POSITIVE_INFINITY)
      const all = database.committed.map(({ data }) => (data as { sessionId: string }).sessionId)
      expect(reader.received.toSorted()).toEqual(all.toSorted())
    }),
    { numRuns: 400 },
  )
})

test('a forged cursor that names thousands of transactions makes the cursors of missed events no longer', () => {
  const next = 100_000n
  const backs = Array.from({ length: 4_000 }, (_, back) => BigInt(back + 1))
  const forged = seenUpTo(next, ...backs.map((back): [bigint, bigint] => [next - back, 0n]))
  const missed = backs.slice(-10).map((back): RecordedEvent => {
    const data = { sessionId: `${back}` } as RecordedEvent['data']
    return { position: { xid: next - back, id: 1n }, type: 'session.changed', topics: [], data }
  })
  const stillOpen = next - 7n
  const now = seenUpTo(next, [stillOpen, 0n])
  const cursors = [...withCursors(missed, { stream, seen: forged }, now)].map(({ cursor }) => cursor)
  expect(cursors).toHaveLength(10)
  expect(Math.max(...cursors.map(({ length }) => length))).toBeLessThan(200)
  const last = (readCursor(cursors.at(-1) ?? '') as Cursor).seen
  expect([hasSeen(last, { xid: stillOpen, id: 1n }), hasSeen(last, { xid: next - 8n, id: 1n })]).toEqual([
    false,
    true,
  ])
})
