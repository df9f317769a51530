import { expect, test } from 'vitest'
import { comparePositions, type Position } from '#events/cursor.ts'
import type { RecordedEvent } from '#events/recorded-event.ts'
import type { EventRelay } from '#events/relay.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { followOnHub } from '#testing/follower.ts'
import { tinyGraph } from '#testing/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld } from '#testing/world.ts'
import { createPipeline } from '../pipeline/pipeline.ts'
import { createLiveHub, type LiveHub } from './hub.ts'

interface Ticks {
  readonly ticks: { readonly kind: string; readonly cursor: string; readonly sessionId: string | null }
}
const query =
  'subscription Ticks($of: String!, $after: String) { ticks(of: $of, after: $after) { kind cursor sessionId } }'

/** A relay that advances by one event as soon as its position has been read once. */
function advancingRelay(start: Position, next: RecordedEvent, hub: () => LiveHub): EventRelay {
  let position = start
  const advance = () => {
    if (position === next.position) return
    position = next.position
    void hub().dispatch(next)
  }
  return {
    get position() {
      const before = position
      queueMicrotask(advance)
      return before
    },
    replay: async ({ upTo }) => ({
      events: comparePositions(next.position, upTo) <= 0 ? [next] : [],
      incomplete: false,
    }),
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
  const relay = advancingRelay({ xid: 1n, id: 1n }, next, () => hub)
  const hub = createLiveHub({
    ports: world.ports,
    pipeline: createPipeline({ schema, documents: {}, adHoc: true, introspection: true }),
    relay: () => relay,
    report: (error) => {
      throw error
    },
  })
  const reader = await followOnHub<Ticks>(hub, {
    body: { query, variables: { of, after: '1.1' } },
    viewer: someViewer(newId),
    request: { id: 'test', ip: '192.0.2.1', userAgent: 'test' },
  })
  expect((await reader.next()).ticks).toEqual({ kind: 'ready', cursor: '1.1', sessionId: null })
  expect((await reader.next()).ticks).toEqual({ kind: 'event', cursor: '2.2', sessionId })
  expect(reader.received).toHaveLength(2)
})
