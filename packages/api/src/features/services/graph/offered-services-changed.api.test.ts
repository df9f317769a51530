import { blocks } from '@hora/db/tables'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { Follower } from '#testing/follower.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const changes = `subscription Changes($professionalId: ID!, $after: EventCursor) {
  offeredServicesChanged(professionalId: $professionalId, after: $after) {
    kind cursor serviceId service { name active durations { price { amountMinor } } } } }`

interface Changed {
  readonly offeredServicesChanged: {
    readonly kind: string
    readonly cursor: string
    readonly serviceId: string | null
    readonly service: object | null
  }
}

async function follow(viewer: SignedInViewer, { ada }: Pick<Practice, 'ada'>, after?: string) {
  const professionalId = encodeGlobalId('Professional', ada.accountId)
  return await world.as(viewer).follow<Changed>(changes, { professionalId, after })
}

const next = async (reader: Follower<Changed>) => (await reader.next()).offeredServicesChanged

const update = `mutation ($input: UpdateServiceInput!) { updateService(input: $input) { __typename } }`

const end = 'mutation End($personId: ID!) { endConnection(input: { personId: $personId }) { __typename } }'

/** Changes the service of the practice as its professional; versions start at 1. */
async function change({ ada, service }: Practice, expectedVersion: number, changed: object) {
  const input = { serviceId: service, expectedVersion, ...changed }
  expect(await world.as(ada).get(update, { input })).toEqual({
    updateService: { __typename: 'UpdateServiceSuccess' },
  })
}

test('a client gets a new name, a new price, and that the service is paused and resumed', async () => {
  const practice = await aPractice(world)
  const { noor, service } = practice
  const page = await follow(noor, practice)
  expect(await next(page)).toMatchObject({ kind: 'READY', serviceId: null, service: null })
  await change(practice, 1, { name: 'A longer talk', durations: [{ minutes: 60, priceMinor: 7000 }] })
  const renamed = { name: 'A longer talk', durations: [{ price: { amountMinor: 7000 } }] }
  expect(await next(page)).toMatchObject({ kind: 'CHANGED', serviceId: service, service: renamed })
  await change(practice, 2, { active: false })
  expect(await next(page)).toMatchObject({ kind: 'REMOVED', serviceId: service, service: null })
  await change(practice, 3, { active: true })
  expect(await next(page)).toMatchObject({ kind: 'CHANGED', serviceId: service, service: { active: true } })
  page.stop()
})

test('a subscriber who was offline gets the current state of a missed change once', async () => {
  const practice = await aPractice(world)
  const before = await follow(practice.noor, practice)
  const { cursor } = await next(before)
  before.stop()
  await change(practice, 1, { name: 'A longer talk' })
  const back = await follow(practice.noor, practice, cursor)
  const missed = await next(back)
  expect(missed).toMatchObject({ kind: 'CHANGED', service: { name: 'A longer talk' } })
  expect(await next(back)).toMatchObject({ kind: 'READY' })
  const again = await follow(practice.noor, practice, missed.cursor)
  expect(await next(again)).toMatchObject({ kind: 'READY' })
  back.stop()
  again.stop()
})

test('the professional can subscribe too, and gets paused services', async () => {
  const practice = await aPractice(world)
  const page = await follow(practice.ada, practice)
  await next(page)
  await change(practice, 1, { active: false })
  expect(await next(page)).toMatchObject({ kind: 'CHANGED', service: { active: false } })
  page.stop()
})

test('the stream ends with the connection, and sends no later changes', async () => {
  const practice = await aPractice(world)
  const { ada, noor } = practice
  const page = await follow(noor, practice)
  await next(page)
  expect(await world.as(ada).get(end, { personId: practice.client })).toEqual({
    endConnection: { __typename: 'EndConnectionSuccess' },
  })
  await change(practice, 1, { name: 'Not for them' })
  await expect.poll(() => page.ended?.extensions['code']).toBe('NOT_FOUND')
  expect(page.received).toHaveLength(1)
})

test.each(['client', 'professional'] as const)('a block by the %s alone stops all changes', async (who) => {
  const practice = await aPractice(world)
  const { ada, noor } = practice
  const page = await follow(noor, practice)
  await next(page)
  const pair =
    who === 'client'
      ? { blockerId: noor.accountId, blockedId: ada.accountId }
      : { blockerId: ada.accountId, blockedId: noor.accountId }
  // Only the row is written, as if its event had not arrived yet.
  await world.ports.db.insert(blocks).values({ ...pair, createdAt: world.clock.now() })
  const own = await follow(ada, practice)
  await next(own)
  await change(practice, 1, { name: 'Not for them' })
  expect(await next(own)).toMatchObject({ kind: 'CHANGED' })
  expect(page.received).toHaveLength(1)
  await expect(follow(noor, practice)).rejects.toThrow('NOT_FOUND')
  page.stop()
  own.stop()
})

test('strangers and other practices get NOT_FOUND, and so does an id that is not a professional', async () => {
  const practice = await aPractice(world)
  for (const stranger of [await aPerson(world), await aProfessional(world)]) {
    await expect(follow(stranger, practice)).rejects.toThrow('NOT_FOUND')
  }
  const professionalId = practice.service
  await expect(world.as(practice.noor).follow(changes, { professionalId })).rejects.toThrow('NOT_FOUND')
})
