import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { openWorld, type World } from '#testing/world.ts'
import { connect } from '../testing/invitations.ts'

const clients = `query Clients($search: String, $status: ClientStatus, $first: Int, $after: String) {
  clients(search: $search, status: $status, first: $first, after: $after) {
    edges { node { id displayName status connectedSince endedAt blocked zone avatarUrl } } pageInfo { hasNextPage endCursor }
  }
}`
const end = `mutation End($personId: ID!) { endConnection(input: { personId: $personId }) {
  __typename ... on EndConnectionSuccess { personId client { status } } ... on Error { code }
} }`
const block = `mutation Block($personId: ID!) { blockAccount(input: { personId: $personId }) {
  __typename ... on BlockAccountSuccess { personId client { status blocked } } ... on Error { code }
} }`
const unblock = `mutation Unblock($personId: ID!) { unblockAccount(input: { personId: $personId }) {
  __typename ... on UnblockAccountSuccess { personId } ... on Error { code }
} }`

interface Clients {
  readonly clients: {
    readonly edges: readonly { readonly node: { readonly displayName: string; readonly id: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

async function names(world: World, who: SignedInViewer, variables: object = {}) {
  const page = await world.as(who).get<Clients>(clients, { first: 50, ...variables })
  return page.clients.edges.map(({ node }) => node.displayName)
}

async function aPractice(world: World, ...clientNames: readonly string[]) {
  const ada = await aProfessional(world)
  const people: SignedInViewer[] = []
  for (const displayName of clientNames) {
    const person = await aPerson(world, { displayName })
    await connect(world, ada, person)
    people.push(person)
  }
  return { ada, people }
}

const clientId = ({ accountId }: SignedInViewer) => encodeGlobalId('Client', accountId)
const professionalId = ({ accountId }: SignedInViewer) => encodeGlobalId('Professional', accountId)

test('the pages of clients are sorted by name and contain each client exactly once', async () => {
  await using world = await openWorld()
  const { ada } = await aPractice(world, 'noor', 'Émile', 'Bo', 'Noor', 'Zoë')
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Clients = await world.as(ada).get<Clients>(clients, { first: 2, after })
    seen.push(...page.clients.edges.map(({ node }) => node.displayName))
    after = page.clients.pageInfo.hasNextPage ? page.clients.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen).toEqual(['Bo', 'Émile', 'noor', 'Noor', 'Zoë'])
  expect(seen).toEqual(await names(world, ada))
})

test('a search finds part of a name in any case, and treats wildcards as text', async () => {
  await using world = await openWorld()
  const { ada } = await aPractice(world, 'Noor', 'Eleanor', '100% Bo', 'a_b', 'axb', 'back\\slash')
  expect(await names(world, ada, { search: ' NO' })).toEqual(['Eleanor', 'Noor'])
  expect(await names(world, ada, { search: '%' })).toEqual(['100% Bo'])
  expect(await names(world, ada, { search: 'a_b' })).toEqual(['a_b'])
  expect(await names(world, ada, { search: '\\' })).toEqual(['back\\slash'])
  expect(await names(world, ada, { search: "'; drop table accounts; --" })).toEqual([])
  expect(await names(world, ada, { search: 'a\u0000' })).toEqual([])
  expect(await names(world, ada, { search: 'x'.repeat(10_000) })).toEqual([])
  expect(await names(world, ada, { search: '  ' })).toHaveLength(6)
})

test('names sort by people’s rules, with accents, case, apostrophes and other scripts', async () => {
  await using world = await openWorld()
  const inOrder = [
    'Åsa',
    'Åse',
    'élodie',
    'Elsa',
    'Eva',
    'Oakley',
    'O’Brien',
    "O'Brien",
    'Obrien',
    'Ocean',
    'Žana',
    'Zoé',
    'Ωmega',
    'Юрий',
  ]
  const { ada } = await aPractice(world, ...inOrder.toReversed())
  const shown = await names(world, ada)
  expect(shown.filter((name) => !/brien/i.test(name))).toEqual(inOrder.filter((name) => !/brien/i.test(name)))
  expect(shown.slice(6, 9).toSorted()).toEqual(["O'Brien", 'Obrien', 'O’Brien'])
})

test.each([
  ['EMILE', 'Émile'],
  ['éMI', 'Émile'],
  ['obrien', "Mary O'Brien"],
  ['o’brien', "Mary O'Brien"],
  ['strasse', 'Anna Straße'],
  ['straße', 'Anna Straße'],
  ['soren', 'Søren'],
  ['jean luc', 'Jean-Luc'],
  ['nguyen', 'Nguyễn Văn Đức'],
  ['duc', 'Nguyễn Văn Đức'],
  ['ЮРИЙ', 'Юрий'],
  ['ısik', 'Işık'],
])('a search for %s finds %s', async (search, name) => {
  await using world = await openWorld()
  const { ada } = await aPractice(world, name, 'Somebody Else')
  expect(await names(world, ada, { search })).toEqual([name])
})

test('a list of clients takes one statement, regardless of its length', async () => {
  await using world = await openWorld()
  const { ada } = await aPractice(world, 'A', 'B', 'C', 'D')
  for (const first of [1, 4]) {
    expect(await world.countStatements(async () => await names(world, ada, { first }))).toBe(1)
  }
})

test('a list of professionals takes two statements, regardless of its length', async () => {
  await using world = await openWorld()
  const noor = await aPerson(world)
  for (const displayName of ['Ada', 'Bo', 'Cy'])
    await connect(world, await aProfessional(world, { displayName }), noor)
  const document = `query Mine($first: Int!) { professionals(first: $first) {
    edges { node { displayName connectedSince } } } }`
  for (const first of [1, 3]) {
    const read = async () => await world.as(noor).get(document, { first })
    expect(await world.countStatements(read)).toBe(2)
  }
})

test('either side can end a connection, and the other is notified', async () => {
  await using world = await openWorld()
  const { ada, people } = await aPractice(world, 'Noor', 'Bo')
  const [noor, bo] = people as [SignedInViewer, SignedInViewer]
  world.clock.advance({ minutes: 1 })
  expect(await world.as(ada).get(end, { personId: clientId(noor) })).toMatchObject({
    endConnection: { personId: clientId(noor), client: { status: 'ENDED' } },
  })
  expect(await world.as(bo).get(end, { personId: professionalId(ada) })).toMatchObject({
    endConnection: { personId: professionalId(ada), client: null },
  })
  expect(await names(world, ada, { status: 'ENDED' })).toEqual(['Bo', 'Noor'])
  expect(await names(world, ada, { status: 'ACTIVE' })).toEqual([])
  const bell = '{ viewer { notifications(first: 1) { edges { node { kind counterpart } } } } }'
  expect(await world.as(noor).get(bell)).toMatchObject({
    viewer: { notifications: { edges: [{ node: { kind: 'CONNECTION_ENDED', counterpart: 'Ada' } }] } },
  })
  expect(await world.as(ada).get(bell)).toMatchObject({
    viewer: { notifications: { edges: [{ node: { kind: 'CONNECTION_ENDED', counterpart: 'Bo' } }] } },
  })
})

test('blockAccount ends the connection and disables new invitations; unblockAccount lifts the block', async () => {
  await using world = await openWorld()
  const { ada, people } = await aPractice(world, 'Noor')
  const [noor] = people as [SignedInViewer]
  expect(await world.as(ada).get(block, { personId: clientId(noor) })).toMatchObject({
    blockAccount: { client: { status: 'ENDED', blocked: true } },
  })
  await expect(connect(world, ada, noor)).rejects.toThrow('BLOCKED')
  const list = await world
    .as(ada)
    .get<{ viewer: { blockedAccounts: { id: string }[] } }>(
      '{ viewer { blockedAccounts { id displayName since } } }',
    )
  expect(list).toMatchObject({ viewer: { blockedAccounts: [{ displayName: 'Noor' }] } })
  const personId = list.viewer.blockedAccounts.at(0)?.id
  expect(await world.as(ada).get(unblock, { personId })).toEqual({
    unblockAccount: { __typename: 'UnblockAccountSuccess', personId },
  })
  await connect(world, ada, noor)
  expect(await names(world, ada, { status: 'ACTIVE' })).toEqual(['Noor'])
})

test('a professional blocked by a client sees that the connection ended, not that they are blocked', async () => {
  await using world = await openWorld()
  const { ada, people } = await aPractice(world, 'Noor')
  const [noor] = people as [SignedInViewer]
  await world.as(noor).get(block, { personId: professionalId(ada) })
  const page = await world.as(ada).get<Clients>(clients, { first: 5 })
  expect(page.clients.edges).toMatchObject([{ node: { status: 'ENDED', blocked: false } }])
  expect(await world.as(noor).get('{ professionals { edges { node { id } } } }')).toEqual({
    professionals: { edges: [] },
  })
  await expect(connect(world, ada, noor)).rejects.toThrow('BLOCKED')
  expect(await world.as(noor).get(unblock, { personId: professionalId(ada) })).toEqual({
    unblockAccount: { __typename: 'UnblockAccountSuccess', personId: professionalId(ada) },
  })
  await connect(world, ada, noor)
})

test('the clients, handle and connections of a stranger are not found', async () => {
  await using world = await openWorld()
  const { ada, people } = await aPractice(world, 'Noor')
  const [noor] = people as [SignedInViewer]
  const bo = world.as(await aProfessional(world, { displayName: 'Bo' }))
  const node = 'query Read($id: ID!) { node(id: $id) { id } }'
  expect(await bo.get(node, { id: clientId(noor) })).toEqual({ node: null })
  expect(await world.as(noor).get(node, { id: clientId(noor) })).toEqual({ node: null })
  expect(await bo.get(end, { personId: clientId(noor) })).toMatchObject({
    endConnection: { code: 'NOT_FOUND' },
  })
  expect(await bo.get(block, { personId: professionalId(ada) })).toMatchObject({
    blockAccount: { code: 'NOT_FOUND' },
  })
  for (const nonsense of ['', 'x', encodeGlobalId('Service', ada.accountId), "' or 1=1"]) {
    expect(await bo.get(end, { personId: nonsense })).toMatchObject({ endConnection: { code: 'NOT_FOUND' } })
    expect(await bo.get(unblock, { personId: nonsense })).toMatchObject({
      unblockAccount: { code: 'NOT_FOUND' },
    })
  }
})

test('only the professional and their clients can read a professional by handle', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { handle: 'ada' })
  const noor = await aPerson(world)
  const find = 'query Find($handle: String!) { professional(handle: $handle) { displayName connectedSince } }'
  const notFound = { professional: null }
  expect(await world.as(noor).get(find, { handle: 'ada' })).toEqual(notFound)
  await connect(world, ada, noor)
  expect(await world.as(noor).get(find, { handle: 'Ada' })).toMatchObject({
    professional: { displayName: 'Ada', connectedSince: '2026-11-23T08:00:00Z' },
  })
  expect(await world.as(ada).get(find, { handle: 'ada' })).toMatchObject({
    professional: { displayName: 'Ada', connectedSince: null },
  })
  await world.as(noor).get(end, { personId: professionalId(ada) })
  expect(await world.as(noor).get(find, { handle: 'ada' })).toEqual(notFound)
  expect(await world.as(noor).get(find, { handle: 'a\u0000' })).toEqual(notFound)
})
