import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ConnectionId, ProfessionalId } from '#kernel/ids.ts'
import { type TinyGraph, tinyGraph } from '#testing/tiny-graph.ts'
import { someViewer } from '#testing/viewers.ts'
import { openWorld, type World } from '#testing/world.ts'

const document = 'subscription Ticks($of: String!) { ticks(of: $of) { kind } }'

interface Arriving {
  readonly world: World
  readonly graph: TinyGraph
  readonly viewer: SignedInViewer
  readonly of: ProfessionalId
}

/** The hub hears of it after the grant was given and before the reader has joined. */
function onArrival({ world, graph, of }: Arriving, { type, topics, data }: NewEvent, besides?: () => void) {
  graph.onGranted.set(of, async () => {
    graph.onGranted.delete(of)
    besides?.()
    const { hub, relay } = await world.live()
    await hub.dispatch({ position: relay.position, type, topics, data })
  })
}

const connectionEnded = ({ world, viewer, of }: Arriving) =>
  event('connection.changed', {
    topics: [topics.connections(viewer.accountId), topics.connections(of)],
    professionalId: of,
    data: { connectionId: world.ports.newId<ConnectionId>(), ended: true },
  })

async function arriving(graph: TinyGraph, world: World): Promise<Arriving> {
  await world.live()
  return { world, graph, viewer: someViewer(world.ports.newId), of: world.ports.newId<ProfessionalId>() }
}

test('a connection that ends between grant and join is not followed', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const reader = await arriving(graph, world)
  onArrival(reader, connectionEnded(reader), () => graph.forbidden.add(reader.of))
  await expect(world.as(reader.viewer).follow(document, { of: reader.of })).rejects.toThrow('NOT_ALLOWED')
})

test('a login that ends between grant and join follows nothing', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  const reader = await arriving(graph, world)
  const { accountId, loginId } = reader.viewer
  const ended = { topics: [topics.account(accountId)], professionalId: null, data: { loginId } }
  onArrival(reader, event('login.ended', ended))
  await expect(world.as(reader.viewer).follow(document, { of: reader.of })).rejects.toThrow('SIGNED_OUT')
})

test('a change that takes no access away, or is of others, does not keep anybody from following', async () => {
  const graph = tinyGraph()
  await using world = await openWorld({ graph: graph.schema })
  for (const whose of ['mine', 'theirs']) {
    const reader = await arriving(graph, world)
    const viewer = whose === 'mine' ? reader.viewer : someViewer(world.ports.newId)
    onArrival(reader, connectionEnded({ ...reader, viewer }))
    const follower = await world.as(reader.viewer).follow<{ ticks: object }>(document, { of: reader.of })
    expect((await follower.next()).ticks).toEqual({ kind: 'ready' })
  }
})
