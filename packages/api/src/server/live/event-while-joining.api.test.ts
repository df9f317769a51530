import { expect, test } from 'vitest'
import type { RecordedEvent } from '#events/recorded-event.ts'
import type { EventRelay } from '#events/relay.ts'
import { replay } from '#events/replay.ts'
import { followedStream } from '#events/stream-head.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { followOnHub } from '#testing/follower.ts'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'
import { createPipeline } from '../pipeline/pipeline.ts'
import { createLiveHub, type LiveHub } from './hub.ts'

interface Ticks {
  readonly ticks: { readonly kind: string; readonly sessionId: string | null }
}
const query =
  'subscription Ticks($of: String!, $after: String) { ticks(of: $of, after: $after) { kind sessionId } }'
const nothingRuns = new Set<bigint>()

/** A relay that passes one event on as soon as its head has been read once. */
function advancingRelay(
  { ports: { db, clock } }: World,
  next: RecordedEvent,
  hub: () => LiveHub,
): EventRelay {
  const stream = followedStream('0123456789', { next: 2n, open: new Map() }, 0)
  const advance = () => {
    if (stream.head.sequence === 0) void hub().dispatch(stream.pass(next, nothingRuns))
  }
  return {
    get head() {
      const before = stream.head
      queueMicrotask(advance)
      return before
    },
    replay: async (range, wanted) => await replay(db, stream, range, wanted, clock.now()),
    caughtUp: async () => {},
    caughtUpWith: async () => {},
    listenerBackend: null,
    [Symbol.asyncDispose]: async () => {},
  }
}

test('a returning reader receives an event only once if it is delivered during the join', async () => {
  const { schema } = tinyGraph()
  await using world = await openWorld({ graph: schema })
  const { newId } = world.ports
  const [of, sessionId] = [newId<ProfessionalId>(), newId<SessionId>()]
  const next: RecordedEvent = {
    position: { xid: 2n, id: 2n },
    type: 'session.changed',
    topics: [topics.calendar(of)],
    data: { sessionId },
  }
  const relay = advancingRelay(world, next, () => hub)
  const hub = createLiveHub({
    ports: world.ports,
    pipeline: createPipeline({ schema, documents: {}, adHoc: true, introspection: true }),
    relay: () => relay,
    report: (error) => {
      throw error
    },
  })
  const reader = await followOnHub<Ticks>(hub, {
    body: { query, variables: { of, after: '0123456789.2' } },
    viewer: someViewer(newId),
    request: { id: 'test', ip: '192.0.2.1', userAgent: 'test' },
  })
  expect((await reader.next()).ticks).toEqual({ kind: 'ready', sessionId: null })
  expect((await reader.next()).ticks).toEqual({ kind: 'event', sessionId })
  expect(reader.received).toHaveLength(2)
})
