import { blocks } from '@hora/db/tables'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { fillProfile } from '#features/profiles/testing/profiles.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aBooking } from '../testing/booking-rows.ts'

/** What the professional sees of a client today: on their booking, in the calendar and among the clients. */
const seen = `query Seen($booking: ID!, $client: ID!) {
  booking: node(id: $booking) { ... on Booking { client { avatarUrl } } }
  calendar(from: "2026-11-30T00:00:00Z", to: "2026-12-07T00:00:00Z") {
    edges { node { bookings { client { avatarUrl } } } } }
  client: node(id: $client) { ... on Client { status avatarUrl } }
  active: clients(status: ACTIVE) { edges { node { id } } }
  ended: clients(status: ENDED) { edges { node { id } } }
}`

const someone = { avatarUrl: expect.any(String) }
const nobody = { avatarUrl: null }

async function block(world: World, blocker: SignedInViewer, blocked: SignedInViewer): Promise<void> {
  const pair = { blockerId: blocker.accountId, blockedId: blocked.accountId }
  await world.ports.db.insert(blocks).values({ ...pair, createdAt: world.clock.now() })
}

test.each(['client', 'professional'] as const)(
  'once the %s has blocked the other, the professional sees nothing of the client of today',
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
    // The connection itself is left as it is: a block alone is enough.
    if (who === 'client') await block(world, noor, ada)
    else await block(world, ada, noor)
    expect(await ask()).toEqual({
      booking: { client: nobody },
      calendar: { edges: [{ node: { bookings: [{ client: nobody }] } }] },
      client: { status: 'ENDED', ...nobody },
      active: { edges: [] },
      ended: listed,
    })
  },
)
