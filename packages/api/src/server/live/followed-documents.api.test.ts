import { expect, test } from 'vitest'
import type { EventRelay } from '#events/relay.ts'
import { followedStream } from '#events/stream-head.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld } from '#testing/world.ts'
import { unregisteredBytes } from '../pipeline/document-cache.ts'
import { createPipeline } from '../pipeline/pipeline.ts'
import { createLiveHub } from './hub.ts'

const registered = 'subscription ($of: String!) { ticks(of: $of) { kind } }'
/** As many characters as a document may have, so that it counts as much as possible. */
const written = (index: number) => `${registered} # ${index} `.padEnd(15_000, 'x')

const silentRelay: EventRelay = {
  head: followedStream('0123456789', { next: 2n, open: new Map() }, 0).head,
  caughtUp: async () => {},
  caughtUpWith: async () => {},
  replay: async () => ({ events: [], incomplete: false }),
  listenerBackend: null,
  [Symbol.asyncDispose]: async () => {},
}

test('followed documents that clients wrote have a budget, and registered ones are always followed', async () => {
  const { schema } = tinyGraph()
  await using world = await openWorld({ graph: schema })
  const { newId } = world.ports
  const pipeline = createPipeline({ schema, documents: { registered }, adHoc: true, introspection: false })
  const hub = createLiveHub({ ports: world.ports, pipeline, relay: () => silentRelay, report: () => {} })
  const of = newId<ProfessionalId>()
  const follow = async (document: object) =>
    await hub.follow({
      body: { ...document, variables: { of } },
      viewer: someViewer(newId),
      request: { id: 'test', ip: '192.0.2.1', userAgent: 'test' },
      sink: { next: () => true, done: () => {} },
    })
  const followed = []
  for (let index = 0; ; index++) {
    const outcome = await follow({ query: written(index) })
    if (!outcome.ok) {
      expect(outcome.error[0]?.message).toBe('Too many documents are followed at once.')
      break
    }
    followed.push(outcome.value)
    expect(followed.length * 15_000).toBeLessThan(unregisteredBytes)
  }
  expect((await follow({ query: written(followed.length - 1) })).ok).toBe(true)
  expect((await follow({ documentId: 'registered' })).ok).toBe(true)
  followed[1]?.end(null)
  expect((await follow({ query: written(-1) })).ok).toBe(true)
})
