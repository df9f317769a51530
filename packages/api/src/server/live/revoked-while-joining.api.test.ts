import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ConnectionId, ProfessionalId } from '#kernel/ids.ts'
import { type TinyGraph, tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'

const document = 'subscription Ticks($of: String!) { ticks(of: $of) { kind } }'

interface Joining {
  readonly world: World
  readonly graph: TinyGraph
  readonly viewer: SignedInViewer
  readonly of: ProfessionalId
}

/** Dispatches an event after the grant and before the join. */
function dispatchWhileJoining(
  { world, graph, of }: Joining,
  { type, topics, data }: NewEvent,
  before?: () => void,
) {
  graph.onGranted.set(of, async () => {
    graph.onGranted.delete(of)
    before?.()
    const { hub, relay } = await world.live()
    const { cursor, sequence } = relay.head
    await hub.dispatch({ cursor, sequence, type, topics, data })
  })
}

const connectionEnded = ({ world, viewer, of }: Joining) =>
  event('connection.changed', {
    topics: [topics.connections(viewer.accountId), topics.connections(of)],
    professionalId: of,
    data: { connectionId: world.ports.newId<ConnectionId>(), ended: true },
  })

async function aJoiningReader(graph: TinyGraph, world: World): Promise<Joining> {
  await world.live()
  return { world, graph, viewer: someViewer(world.ports.newId), of: world.ports.newId<ProfessionalId>() }
}

test('a reader whose connection ends between grant and join is refused', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const reader = await aJoiningReader(graph, world)
  dispatchWhileJoining(reader, connectionEnded(reader), () => graph.forbidden.add(reader.of))
  await expect(world.as(reader.viewer).follow(document, { of: reader.of })).rejects.toThrow('NOT_ALLOWED')
})

test('a reader whose login ends between grant and join is refused', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const reader = await aJoiningReader(graph, world)
  const { accountId, loginId } = reader.viewer
  const ended = { topics: [topics.account(accountId)], professionalId: null, data: { loginId } }
  dispatchWhileJoining(reader, event('login.ended', ended))
  await expect(world.as(reader.viewer).follow(document, { of: reader.of })).rejects.toThrow('SIGNED_OUT')
})

test('a reader is not refused for a change that leaves its access, or that concerns other accounts', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  for (const owner of ['mine', 'theirs']) {
    const reader = await aJoiningReader(graph, world)
    const viewer = owner === 'mine' ? reader.viewer : someViewer(world.ports.newId)
    dispatchWhileJoining(reader, connectionEnded({ ...reader, viewer }))
    const follower = await world.as(reader.viewer).follow<{ ticks: object }>(document, { of: reader.of })
    expect((await follower.next()).ticks).toEqual({ kind: 'ready' })
  }
})
