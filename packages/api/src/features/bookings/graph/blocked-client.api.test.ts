import { blocks } from '@hora/db/tables'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { fillProfile } from '#features/profiles/testing/profiles.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aBooking } from '../testing/booking-rows.ts'

/** The client's current data as the professional sees it: on a booking, in the calendar and in the list of clients. */
const seen = `query Seen($booking: ID!, $client: ID!) {
  booking: node(id: $booking) { ... on Booking { client { avatarUrl } } }
  calendar(from: "2026-11-30T00:00:00Z", to: "2026-12-07T00:00:00Z") {
    edges { node { bookings { client { avatarUrl } } } } }
  client: node(id: $client) { ... on Client { status avatarUrl } }
  active: clients(status: ACTIVE) { edges { node { id } } }
  ended: clients(status: ENDED) { edges { node { id } } }
}`

const someone = { avatarUrl: expect.any(String) }
const noPicture = { avatarUrl: null }

async function block(world: World, blocker: SignedInViewer, blocked: SignedInViewer): Promise<void> {
  const pair = { blockerId: blocker.accountId, blockedId: blocked.accountId }
  await world.ports.db.insert(blocks).values({ ...pair, createdAt: world.clock.now() })
}

test.each(['client', 'professional'] as const)(
  'after a block by the %s, the professional sees no current data of the client',
  async (who) => {
    await using world = await openWorld()
    const { ada, noor, client } = await aPractice(world)
    await fillProfile(world, noor)
    const { id } = await aBooking(world, ada, noor, { start: '2026-12-01T10:00:00Z' })
    const ask = () => world.as(ada).get(seen, { booking: encodeGlobalId('Booking', id), client })
    const listed = { edges: [{ node: { id: client } }] }
    expect(await ask()).toEqual({
      booking: { client: someone },
      calendar: { edges: [{ node: { bookings: [{ client: someone }] } }] },
      client: { status: 'ACTIVE', ...someone },
      active: listed,
      ended: { edges: [] },
    })
    // The connection stays unchanged: the block alone must be enough.
    if (who === 'client') await block(world, noor, ada)
    else await block(world, ada, noor)
    expect(await ask()).toEqual({
      booking: { client: noPicture },
      calendar: { edges: [{ node: { bookings: [{ client: noPicture }] } }] },
      client: { status: 'ENDED', ...noPicture },
      active: { edges: [] },
      ended: listed,
    })
  },
)
