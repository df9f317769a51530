import { professionals, services } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openHours } from '#features/availability/testing/hours.ts'
import { asksAfter } from '#features/bookings/testing/cancellation.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aService } from '../testing/services.ts'

let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

const service = `service { id name description colour active version currency bufferAfterMinutes scheduleId
  place { kind detail } durations { minutes price { amountMinor currency } } }`

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly fields?: readonly { path: string; reason: string }[]
  readonly service?: Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number }
}

async function mutate(by: SignedInViewer, name: 'create' | 'update', input: object): Promise<Answer> {
  const type = name === 'create' ? 'CreateService' : 'UpdateService'
  const document = `mutation ($input: ${type}Input!) { answer: ${name}Service(input: $input) { __typename
    ... on Error { code } ... on InvalidInput { fields { path reason } } ... on ${type}Success { ${service} } } }`
  return (await world.as(by).get<{ answer: Answer }>(document, { input })).answer
}

async function aScheduleOfSomebodyElse(): Promise<string> {
  return encodeGlobalId('Schedule', await openHours(world, await aProfessional(world)))
}

const valid = () => ({
  idempotencyKey: world.ports.newId(),
  name: '  Breathing  ',
  description: 'An hour\nof breath',
  durations: [{ minutes: 60, priceMinor: 7500 }],
  currency: 'chf',
  place: { kind: 'ADDRESS', detail: '1, rue de Rivoli' },
  colour: 'PLUM',
})

describe('createService: a new service', () => {
  test('has the given values, trimmed, and defaults for the rest', async () => {
    const { service: made } = await mutate(practice.ada, 'create', valid())
    expect(made).toMatchObject({
      name: 'Breathing',
      description: 'An hour\nof breath',
      currency: 'CHF',
      colour: 'PLUM',
      active: true,
      version: 1,
      place: { kind: 'ADDRESS', detail: '1, rue de Rivoli' },
      durations: [{ minutes: 60, price: { amountMinor: 7500, currency: 'CHF' } }],
    })
  })

  test('by default starts every 30 minutes, and is booked no later than it can be cancelled', async () => {
    const ada = await aProfessional(world)
    const { db } = world.ports
    await db
      .update(professionals)
      .set({ cancellation: asksAfter(2880) })
      .where(eq(professionals.id, ada.professionalId))
    await mutate(ada, 'create', valid())
    await mutate(ada, 'create', { ...valid(), minimumNoticeMinutes: 0 })
    const { slotStepMinutes, minimumNoticeMinutes } = services
    const rows = await db
      .select({ slotStepMinutes, minimumNoticeMinutes })
      .from(services)
      .where(eq(services.professionalId, ada.professionalId))
      .orderBy(services.position)
    expect(rows).toEqual([
      { slotStepMinutes: 30, minimumNoticeMinutes: 2880 },
      { slotStepMinutes: 30, minimumNoticeMinutes: 0 },
    ])
  })

  test('is created once for one key; the key with other input is refused', async () => {
    const input = valid()
    const first = await mutate(practice.ada, 'create', input)
    expect((await mutate(practice.ada, 'create', input)).service?.id).toBe(first.service?.id)
    const other = await mutate(practice.ada, 'create', { ...input, name: 'Other' })
    expect(other.code).toBe('IDEMPOTENCY_MISMATCH')
  })

  test.each([
    ['name', { name: '   ' }],
    ['name', { name: 'x'.repeat(81) }],
    ['name', { name: 'Yoga\u202Egnip' }],
    ['name', { name: 'Yo\u0000ga' }],
    ['description', { description: 'x'.repeat(10_000) }],
    ['durations', { durations: [] }],
    ['durations.0.minutes', { durations: [{ minutes: 0, priceMinor: 1 }] }],
    ['durations.0.priceMinor', { durations: [{ minutes: 60, priceMinor: -1 }] }],
    ['durations.0.priceMinor', { durations: [{ minutes: 60, priceMinor: 2_000_000_000 }] }],
    ['durations', { durations: [60, 60].map((minutes) => ({ minutes, priceMinor: 1 })) }],
    ['currency', { currency: 'XYZ' }],
    ['currency', { currency: 'EURO' }],
    ['place.detail', { place: { kind: 'LINK', detail: 'javascript:alert(1)' } }],
    ['place.detail', { place: { kind: 'ADDRESS' } }],
    ['bufferBeforeMinutes', { bufferBeforeMinutes: -5 }],
    ['slotStepMinutes', { slotStepMinutes: 0 }],
    ['horizonDays', { horizonDays: 100_000 }],
  ])('is refused by its field: %s', async (path, change) => {
    const answer = await mutate(practice.ada, 'create', { ...valid(), ...change })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' })
    expect(answer.fields?.[0]?.path).toBe(path)
  })

  test('cannot use the schedule of another professional', async () => {
    const foreign = encodeGlobalId('Schedule', world.ports.newId())
    expect((await mutate(practice.ada, 'create', { ...valid(), scheduleId: foreign })).code).toBe('NOT_FOUND')
    expect((await mutate(practice.ada, 'create', { ...valid(), scheduleId: '' })).code).toBe('NOT_FOUND')
    const before = await world.ports.db.$count(services)
    const scheduleId = await aScheduleOfSomebodyElse()
    expect((await mutate(practice.ada, 'create', { ...valid(), scheduleId })).code).toBe('NOT_FOUND')
    expect(await world.ports.db.$count(services)).toBe(before)
  })

  test('is refused after a hundred services', async () => {
    const busy = await aProfessional(world)
    for (let made = 0; made < 99; made++) await aService(world, busy)
    const both = await Promise.all([mutate(busy, 'create', valid()), mutate(busy, 'create', valid())])
    expect(both.map(({ code }) => code ?? 'made').toSorted()).toEqual(['LIMIT_REACHED', 'made'])
  })
})

describe('updateService: a change', () => {
  test('changes given fields only, removes null fields, and increments the version', async () => {
    const id = encodeGlobalId('Service', await aService(world, practice.ada, { description: 'Old' }))
    const changed = await mutate(practice.ada, 'update', { serviceId: id, expectedVersion: 1, name: 'New' })
    expect(changed.service).toMatchObject({ name: 'New', description: 'Old', version: 2 })
    const removed = await mutate(practice.ada, 'update', {
      serviceId: id,
      expectedVersion: 2,
      description: null,
      name: null,
      active: false,
    })
    expect(removed.service).toMatchObject({ name: 'New', description: null, active: false, version: 3 })
    const stale = await mutate(practice.ada, 'update', { serviceId: id, expectedVersion: 2, name: 'Late' })
    expect(stale.code).toBe('STALE_VERSION')
  })

  test('cannot move it to the schedule of another professional', async () => {
    const serviceId = encodeGlobalId('Service', await aService(world, practice.ada))
    const change = { serviceId, expectedVersion: 1, scheduleId: await aScheduleOfSomebodyElse() }
    expect((await mutate(practice.ada, 'update', change)).code).toBe('NOT_FOUND')
    const kept = await mutate(practice.ada, 'update', { ...change, scheduleId: null })
    expect(kept.service).toMatchObject({ scheduleId: null, version: 2 })
  })

  test('at the same time as another is refused', async () => {
    const id = encodeGlobalId('Service', await aService(world, practice.ada))
    const change = (name: string) =>
      mutate(practice.ada, 'update', { serviceId: id, expectedVersion: 1, name })
    const codes = (await Promise.all([change('A'), change('B')])).map(({ code }) => code ?? 'kept')
    expect(codes.toSorted()).toEqual(['STALE_VERSION', 'kept'])
  })

  test('is for its professional: clients get NOT_ALLOWED, strangers NOT_FOUND', async () => {
    const { ada, noor, service: id } = practice
    const input = { serviceId: id, expectedVersion: 1, name: 'Mine now' }
    expect((await mutate(noor, 'update', input)).code).toBe('NOT_ALLOWED')
    expect((await mutate(await aPerson(world), 'update', input)).code).toBe('NOT_FOUND')
    expect((await mutate(await aProfessional(world), 'update', input)).code).toBe('NOT_FOUND')
    const forged = { ...input, serviceId: encodeGlobalId('Booking', practice.serviceId) }
    expect((await mutate(ada, 'update', forged)).code).toBe('NOT_FOUND')
  })
})

describe('reading', () => {
  const offered = `query ($id: ID!) { node(id: $id) { ... on Professional {
    services(first: 100) { edges { node { name active scheduleId } } } } } }`

  test('clients see active services, the professional all of them, strangers none', async () => {
    const ada = await aProfessional(world)
    await aService(world, ada, { name: 'Open', position: 1 })
    await aService(world, ada, { name: 'Paused', active: false, position: 2 })
    const noor = await aClientOf(world, ada)
    const id = encodeGlobalId('Professional', ada.professionalId)
    const names = async (viewer: SignedInViewer) => {
      const answer = await world.as(viewer).get<{
        node: { services: { edges: { node: { name: string } }[] } } | null
      }>(offered, { id })
      return answer.node?.services.edges.map(({ node }) => node.name)
    }
    expect(await names(ada)).toEqual(['Open', 'Paused'])
    expect(await names(noor)).toEqual(['Open'])
    expect(await names(await aPerson(world))).toBeUndefined()
  })

  test('the pages of the list keep its order', async () => {
    const ada = await aProfessional(world)
    for (const [position, name] of ['One', 'Two', 'Three'].entries())
      await aService(world, ada, { name, position })
    const document = `query ($after: String) { services(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { name } } } }`
    interface Listed {
      services: {
        pageInfo: { hasNextPage: boolean; endCursor: string }
        edges: { node: { name: string } }[]
      }
    }
    const first = await world.as(ada).get<Listed>(document)
    expect(first.services.edges.map(({ node }) => node.name)).toEqual(['One', 'Two'])
    const after = first.services.pageInfo.endCursor
    const second = await world.as(ada).get<Listed>(document, { after })
    expect(second.services.edges.map(({ node }) => node.name)).toEqual(['Three'])
    expect(second.services.pageInfo.hasNextPage).toBe(false)
  })
})
