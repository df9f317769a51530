import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const changes = `subscription Changes($after: EventCursor) { servicesChanged(after: $after) {
  kind cursor serviceId service { name version active } } }`

interface Changed {
  readonly servicesChanged: {
    readonly kind: string
    readonly cursor: string
    readonly serviceId: string | null
    readonly service: { readonly name: string; readonly version: number; readonly active: boolean } | null
  }
}

async function follow(viewer: SignedInViewer, after?: string) {
  const reader = await world.as(viewer).follow<Changed>(changes, { after })
  return { ...reader, next: async () => (await reader.next()).servicesChanged }
}

const create = `mutation ($input: CreateServiceInput!) { createService(input: $input) {
  ... on CreateServiceSuccess { service { id } } } }`
const update = `mutation ($input: UpdateServiceInput!) { updateService(input: $input) { __typename } }`

async function made(by: SignedInViewer, name: string): Promise<string> {
  const { createService } = await world.as(by).get<{ createService: { service: { id: string } } }>(create, {
    input: {
      idempotencyKey: world.ports.newId(),
      name,
      durations: [{ minutes: 60, priceMinor: 0 }],
      currency: 'EUR',
      place: { kind: 'ONLINE' },
      colour: 'SKY',
    },
  })
  return createService.service.id
}

const pause = async (by: SignedInViewer, id: string) =>
  await world.as(by).get(update, { input: { serviceId: id, expectedVersion: 1, active: false } })

test('the other windows of the professional get a new service and its changes', async () => {
  const ada = await aProfessional(world)
  const window = await follow(ada)
  expect(await window.next()).toMatchObject({ kind: 'READY', serviceId: null, service: null })
  const id = await made(ada, 'Breathing')
  const added = { name: 'Breathing', version: 1, active: true }
  expect(await window.next()).toMatchObject({ kind: 'ADDED', serviceId: id, service: added })
  await pause(ada, id)
  expect(await window.next()).toMatchObject({ kind: 'CHANGED', serviceId: id, service: { active: false } })
  window.stop()
})

test('a refused change sends nothing, and a subscriber who was offline gets each missed change once', async () => {
  const ada = await aProfessional(world)
  const before = await follow(ada)
  const { cursor } = await before.next()
  before.stop()
  const id = await made(ada, 'Breathing')
  await pause(ada, id)
  expect(
    await world.as(ada).get(update, { input: { serviceId: id, expectedVersion: 1, name: 'Late' } }),
  ).toEqual({
    updateService: { __typename: 'Refusal' },
  })
  const back = await follow(ada, cursor)
  const kinds = [await back.next(), await back.next(), await back.next()].map(({ kind }) => kind)
  expect(kinds).toEqual(['CHANGED', 'CHANGED', 'READY'])
  const again = await follow(ada, back.received.at(-1)?.data?.servicesChanged.cursor)
  expect(await again.next()).toMatchObject({ kind: 'READY' })
  back.stop()
  again.stop()
})

test('another practice gets nothing, and a person without a practice cannot subscribe', async () => {
  const ada = await aProfessional(world)
  const other = await follow(await aProfessional(world))
  expect(await other.next()).toMatchObject({ kind: 'READY' })
  const own = await follow(ada)
  await own.next()
  await made(ada, 'Breathing')
  expect(await own.next()).toMatchObject({ kind: 'ADDED' })
  expect(other.received).toHaveLength(1)
  for (const stranger of [await aPerson(world), await aClientOf(world, ada)]) {
    await expect(follow(stranger)).rejects.toThrow('NOT_ALLOWED')
  }
  own.stop()
  other.stop()
})
