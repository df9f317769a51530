import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional, type ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { openWorld, type World } from '#testing/world.ts'
import { openHours } from '../testing/hours.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const changes = `subscription Changes($after: EventCursor) { schedulesChanged(after: $after) {
  kind cursor scheduleId schedule { name main version weeklyRules { weekday } overrides { date } } } }`

interface Changed {
  readonly schedulesChanged: {
    readonly kind: string
    readonly cursor: string
    readonly scheduleId: string | null
    readonly schedule: { readonly name: string; readonly main: boolean; readonly version: number } | null
  }
}

async function follow(viewer: SignedInViewer, after?: string) {
  const reader = await world.as(viewer).follow<Changed>(changes, { after })
  return { ...reader, next: async () => (await reader.next()).schedulesChanged }
}

async function mutate(by: SignedInViewer, name: 'create' | 'update' | 'delete', input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Schedule`
  const gives = name === 'delete' ? 'scheduleId' : 'schedule { id }'
  const document = `mutation ($input: ${type}Input!) { answer: ${name}Schedule(input: $input) { __typename
    ... on ${type}Success { ${gives} } } }`
  const { answer } = await world.as(by).get<{
    answer: { readonly __typename: string; readonly schedule?: { readonly id: string } }
  }>(document, { input })
  return answer
}

const summer = () => ({
  idempotencyKey: world.ports.newId(),
  name: 'Summer',
  zone: 'Europe/Paris',
  weeklyRules: [{ weekday: 1, startMinute: 540, endMinute: 720 }],
})

async function withUsualWeek(): Promise<{ readonly ada: ProfessionalViewer; readonly usual: string }> {
  const ada = await aProfessional(world)
  return { ada, usual: encodeGlobalId('Schedule', await openHours(world, ada)) }
}

test('the other windows get a schedule when it is created, changed and deleted', async () => {
  const { ada } = await withUsualWeek()
  const window = await follow(ada)
  expect(await window.next()).toMatchObject({ kind: 'READY', scheduleId: null, schedule: null })
  const id = (await mutate(ada, 'create', summer())).schedule?.id
  expect(await window.next()).toMatchObject({ kind: 'ADDED', scheduleId: id, schedule: { main: false } })
  const overrides = [{ date: '2026-12-24', ranges: [] }]
  await mutate(ada, 'update', { scheduleId: id, expectedVersion: 1, overrides, weeklyRules: [] })
  expect(await window.next()).toMatchObject({
    kind: 'CHANGED',
    schedule: { version: 2, weeklyRules: [], overrides: [{ date: '2026-12-24' }] },
  })
  await mutate(ada, 'delete', { scheduleId: id })
  expect(await window.next()).toMatchObject({ kind: 'REMOVED', scheduleId: id, schedule: null })
  window.stop()
})

test('when another schedule becomes the main one, both changes are sent', async () => {
  const { ada, usual } = await withUsualWeek()
  const id = (await mutate(ada, 'create', summer())).schedule?.id
  const window = await follow(ada)
  await window.next()
  await mutate(ada, 'update', { scheduleId: id, expectedVersion: 1, main: true })
  const changes = [await window.next(), await window.next()]
  expect(changes).toMatchObject([
    { kind: 'CHANGED', scheduleId: usual, schedule: { main: false, version: 2 } },
    { kind: 'CHANGED', scheduleId: id, schedule: { main: true, version: 2 } },
  ])
  window.stop()
})

test('a refused change sends nothing, and a subscriber who was offline gets each missed change once', async () => {
  const { ada, usual } = await withUsualWeek()
  const before = await follow(ada)
  const { cursor } = await before.next()
  before.stop()
  await mutate(ada, 'update', { scheduleId: usual, expectedVersion: 1, name: 'Usual' })
  expect(await mutate(ada, 'delete', { scheduleId: usual })).toEqual({ __typename: 'Refusal' })
  const back = await follow(ada, cursor)
  expect(await back.next()).toMatchObject({ kind: 'CHANGED', schedule: { name: 'Usual' } })
  expect(await back.next()).toMatchObject({ kind: 'READY' })
  back.stop()
})

test('another practice gets nothing, and a person without a practice cannot subscribe', async () => {
  const { ada, usual } = await withUsualWeek()
  const other = await follow(await aProfessional(world))
  await other.next()
  const own = await follow(ada)
  await own.next()
  await mutate(ada, 'update', { scheduleId: usual, expectedVersion: 1, name: 'Usual' })
  expect(await own.next()).toMatchObject({ kind: 'CHANGED' })
  expect(other.received).toHaveLength(1)
  for (const stranger of [await aPerson(world), await aClientOf(world, ada)]) {
    await expect(follow(stranger)).rejects.toThrow('NOT_ALLOWED')
  }
  own.stop()
  other.stop()
})
