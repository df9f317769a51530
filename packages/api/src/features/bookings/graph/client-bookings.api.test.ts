import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { connect } from '#features/connections/testing/invitations.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld } from '#testing/world.ts'
import { aBooking, cancelRows } from '../testing/booking-rows.ts'

const list = `query Clients($first: Int!) { clients(first: $first) {
  edges { node { displayName lastSessionAt nextSessionAt } } } }`

interface Listed {
  readonly clients: { readonly edges: readonly { readonly node: { readonly displayName: string } }[] }
}

test('the list of clients shows the last session that began and the next one that is booked', async () => {
  await using world = await openWorld()
  const { ada, noor } = await aPractice(world)
  const mei = await aPerson(world, { displayName: 'Mei' })
  await connect(world, ada, mei)
  for (const start of ['2026-11-10T10:00:00Z', '2026-11-17T10:00:00Z', '2026-12-01T10:00:00Z'])
    await aBooking(world, ada, noor, { start })
  await cancelRows(world, await aBooking(world, ada, noor, { start: '2026-11-30T10:00:00Z' }))
  const { clients } = await world.as(ada).get<Listed>(list, { first: 5 })
  const byName = new Map(clients.edges.map(({ node }) => [node.displayName, node]))
  expect([...byName.values()].find(({ displayName }) => displayName !== 'Mei')).toMatchObject({
    lastSessionAt: '2026-11-17T10:00:00Z',
    nextSessionAt: '2026-12-01T10:00:00Z',
  })
  expect(byName.get('Mei')).toMatchObject({ lastSessionAt: null, nextSessionAt: null })
})

test('the sessions of a list of clients take one more statement, regardless of its length', async () => {
  await using world = await openWorld()
  const { ada, noor } = await aPractice(world)
  await aBooking(world, ada, noor, { start: '2026-12-01T10:00:00Z' })
  for (const displayName of ['Bo', 'Cy', 'Di'])
    await connect(world, ada, await aPerson(world, { displayName }))
  for (const first of [1, 4]) {
    const read = async () => await world.as(ada).get(list, { first })
    expect(await world.countStatements(read)).toBe(2)
  }
})
