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

const pages = `query Pages($first: Int!, $after: String) { clients(first: $first) { edges { node {
  displayName latest: bookings(first: 2, after: $after) { edges { node { start } } pageInfo { hasNextPage endCursor } }
} } } }`

interface Paged {
  readonly clients: {
    readonly edges: readonly {
      readonly node: {
        readonly displayName: string
        readonly latest: {
          readonly edges: readonly { readonly node: { readonly start: string } }[]
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        }
      }
    }[]
  }
}

test('the bookings of a list of clients are one statement, with the latest of each client', async () => {
  await using world = await openWorld()
  const { ada, noor } = await aPractice(world)
  const bo = await aPerson(world, { displayName: 'Bo' })
  await connect(world, ada, bo)
  for (const displayName of ['Cy', 'Di']) await connect(world, ada, await aPerson(world, { displayName }))
  for (const day of ['01', '02', '03'])
    await aBooking(world, ada, noor, { start: `2026-12-${day}T10:00:00Z` })
  await aBooking(world, ada, bo, { start: '2026-12-04T10:00:00Z' })
  const read = async (first: number, after: string | null = null) =>
    await world.as(ada).get<Paged>(pages, { first, after })
  for (const first of [1, 4]) expect(await world.countStatements(async () => await read(first))).toBe(2)
  const shown = async (after: string | null) => {
    const { clients } = await read(4, after)
    return new Map(clients.edges.map(({ node }) => [node.displayName, node.latest]))
  }
  const starts = (page: Awaited<ReturnType<typeof shown>>, name: string) =>
    page.get(name)?.edges.map(({ node }) => node.start)
  const page = await shown(null)
  expect(starts(page, 'Bo')).toEqual(['2026-12-04T10:00:00Z'])
  expect(starts(page, 'Cy')).toEqual([])
  const [noors = ''] = [...page.keys()].filter((name) => !['Bo', 'Cy', 'Di'].includes(name))
  expect(starts(page, noors)).toEqual(['2026-12-03T10:00:00Z', '2026-12-02T10:00:00Z'])
  expect(page.get(noors)?.pageInfo.hasNextPage).toBe(true)
  expect(starts(await shown(page.get(noors)?.pageInfo.endCursor ?? null), noors)).toEqual([
    '2026-12-01T10:00:00Z',
  ])
})
