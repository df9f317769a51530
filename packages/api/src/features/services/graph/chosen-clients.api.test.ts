import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { connect } from '#features/connections/testing/invitations.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World
let practice: Practice
/** Another client of Ada. */
let lea: SignedInViewer

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const secret = 'Rehearsal for a few'
const ofAda = () => ({ id: encodeGlobalId('Professional', practice.ada.accountId) })
const idOf = ({ accountId }: SignedInViewer) => encodeGlobalId('Client', accountId)

const fields = '{ id name active version clientIds }'
const failures = '... on Error { code } ... on InvalidInput { fields { path } }'
const update = `mutation ($input: UpdateServiceInput!) { done: updateService(input: $input) {
  ${failures} ... on UpdateServiceSuccess { service ${fields} } } }`
const choose = `mutation ($input: ChooseClientInput!) { done: chooseClient(input: $input) {
  ${failures} ... on ChooseClientSuccess { service ${fields} } } }`
const node = `query ($id: ID!) { node(id: $id) { ... on Service ${fields} } }`
const list = `query ($id: ID!) { node(id: $id) { ... on Professional { services { edges { node { id name } } } } } }`
const week = 'from: "2026-11-30T00:00:00Z", to: "2026-12-07T00:00:00Z"'
const times = `query ($id: ID!) {
  open: openSlots(serviceId: $id, durationMinutes: 60, ${week}) { __typename ... on Error { code } }
  free: freeTimes(serviceId: $id, zone: "Europe/Paris") { __typename ... on Error { code } } }`
const hold = `mutation ($input: HoldSlotInput!) { done: holdSlot(input: $input) {
  __typename ... on Error { code } } }`
const openTimes = 'subscription ($id: ID!) { openSlotsChanged(serviceId: $id) { kind } }'
const offered = `subscription ($id: ID!) { offeredServicesChanged(professionalId: $id) {
  kind serviceId service { name } } }`

interface Done {
  readonly done: { readonly code?: string; readonly service?: { readonly clientIds: string[] | null } }
}
type Offered = {
  readonly offeredServicesChanged: { readonly kind: string; readonly serviceId: string | null }
}

/** Ada's service is only for the clients whose ids are given. */
async function aChosenService(clients: (noor: SignedInViewer) => readonly string[]) {
  practice = await aPractice(world, { name: secret })
  lea = await aClientOf(world, practice.ada)
  const clientIds = clients(practice.noor)
  return await change({ clientIds })
}

async function change(changes: object) {
  const { service: serviceId, ada } = practice
  const { node: current } = await world.as(ada).get<{ node: { version: number } }>(node, { id: serviceId })
  const input = { serviceId, expectedVersion: current.version, ...changes }
  return (await world.as(ada).get<Done>(update, { input })).done
}

const chooses = async (client: SignedInViewer, chosen: boolean, by: SignedInViewer = practice.ada) =>
  (
    await world.as(by).get<Done>(choose, {
      input: { serviceId: practice.service, clientId: idOf(client), chosen },
    })
  ).done

async function holdAt(by: SignedInViewer, start: string, serviceId = practice.service) {
  const input = { serviceId, durationMinutes: 60, start, idempotencyKey: world.ports.newId() }
  return (await world.as(by).get<{ done: object }>(hold, { input })).done
}

const follow = async (by: SignedInViewer) => await world.as(by).follow<Offered>(offered, ofAda())

describe('a service for chosen clients', () => {
  test('nobody else sees a byte of it, and each question about it is answered as for an unknown id', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const unknown = encodeGlobalId('Service', world.ports.newId<ServiceId>())
    const { service } = practice
    const seen: string[] = []
    const answers = async (id: string) => {
      const found = await world.as(lea).run(node, { id })
      const asked = await world.as(lea).run(times, { id })
      const held = await holdAt(lea, '2026-12-01T10:00:00Z', id)
      const refused = await world
        .as(lea)
        .follow(openTimes, { id })
        .catch((error: Error) => error.message)
      seen.push(JSON.stringify([found, asked, held, refused]))
      return [found.data, asked.data, held, refused]
    }
    expect(await answers(service)).toEqual(await answers(unknown))
    seen.push(JSON.stringify(await world.as(lea).run(list, ofAda())))
    expect(seen.join()).not.toContain(secret)
    expect(seen.join()).not.toContain(service)
    const own = await world.as(practice.noor).get<object>(list, ofAda())
    expect(JSON.stringify(own)).toContain(secret)
  })

  test('a chosen client sees, follows and books it, and not who else is chosen', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const { noor, service: id } = practice
    expect(await world.as(noor).get(node, { id })).toMatchObject({
      node: { name: secret, active: true, clientIds: null },
    })
    expect(await world.as(noor).get(times, { id })).toMatchObject({
      open: { __typename: 'OpenSlots' },
      free: { __typename: 'FreeTimes' },
    })
    const open = await world.as(noor).follow<{ openSlotsChanged: { kind: string } }>(openTimes, { id })
    expect((await open.next()).openSlotsChanged.kind).toBe('READY')
    open.stop()
    expect(await holdAt(noor, '2026-12-01T10:00:00Z')).toEqual({ __typename: 'HoldSlotSuccess' })
  })

  test('it can be for nobody, and for all again; people who are not connected are left out', async () => {
    const stranger = encodeGlobalId('Client', (await aPractice(world)).noor.accountId)
    expect(await aChosenService(() => [stranger])).toMatchObject({ service: { clientIds: [] } })
    const { noor, service: id } = practice
    expect(await world.as(noor).get(node, { id })).toEqual({ node: null })
    expect(await change({ clientIds: null })).toMatchObject({ service: { clientIds: null } })
    expect(await world.as(lea).get(node, { id })).toMatchObject({ node: { name: secret } })
    expect(await change({ clientIds: [idOf(lea)] })).toMatchObject({
      service: { clientIds: [idOf(lea)] },
    })
    expect(await change({ name: secret })).toMatchObject({ service: { clientIds: [idOf(lea)] } })
  })

  test('createService makes one that only chosen clients see', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const create = `mutation ($input: CreateServiceInput!) { done: createService(input: $input) {
      ${failures} ... on CreateServiceSuccess { service ${fields} } } }`
    const input = {
      ...{ idempotencyKey: 'chosen', name: 'Only Lea', currency: 'EUR', colour: 'SKY' },
      durations: [{ minutes: 60, priceMinor: 100 }],
      place: { kind: 'ONLINE' },
      clientIds: [idOf(lea)],
    }
    const { done } = await world.as(practice.ada).get<Done>(create, { input })
    expect(done.service?.clientIds).toEqual([idOf(lea)])
    expect(JSON.stringify(await world.as(lea).get(list, ofAda()))).toContain('Only Lea')
    expect(JSON.stringify(await world.as(practice.noor).get(list, ofAda()))).not.toContain('Only Lea')
  })

  test('open pages follow the choice; a client who never saw it receives nothing', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const { noor, service } = practice
    const [hers, theirs] = [await follow(noor), await follow(lea)]
    for (const page of [hers, theirs]) await page.next()
    const kind = async (page: typeof hers) => (await page.next()).offeredServicesChanged
    await change({ description: 'New' })
    expect(await kind(hers)).toMatchObject({ kind: 'CHANGED', serviceId: service })
    await chooses(noor, false)
    expect(await kind(hers)).toEqual({ kind: 'REMOVED', serviceId: service, service: null })
    await chooses(lea, true)
    expect(await kind(theirs)).toMatchObject({ kind: 'CHANGED', service: { name: secret } })
    expect(hers.received).toHaveLength(3)
    expect(theirs.received).toHaveLength(2)
    for (const page of [hers, theirs]) page.stop()
  })

  test('the end of the connection ends the choice, also for a later connection', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const { ada, noor, service: id } = practice
    const end = 'mutation ($personId: ID!) { endConnection(input: { personId: $personId }) { __typename } }'
    await world.as(ada).get(end, { personId: idOf(noor) })
    expect(await world.as(ada).get(node, { id })).toMatchObject({ node: { clientIds: [] } })
    await connect(world, ada, noor)
    expect(await world.as(noor).get(node, { id })).toEqual({ node: null })
  })
})

describe('chooseClient: one client of a service', () => {
  test('adds and removes a client, once, and is a version of the service', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const both = [idOf(practice.noor), idOf(lea)].toSorted()
    const added = await chooses(lea, true)
    expect(added.service?.clientIds?.toSorted()).toEqual(both)
    expect(added).toMatchObject({ service: { version: 3 } })
    expect(await chooses(lea, true)).toMatchObject({ service: { version: 3 } })
    expect(await chooses(lea, false)).toMatchObject({
      service: { version: 4, clientIds: [idOf(practice.noor)] },
    })
    expect(await chooses(lea, false)).toMatchObject({ service: { version: 4 } })
  })

  test('it needs a service for chosen clients, a connected client, and the professional', async () => {
    await aChosenService((noor) => [idOf(noor)])
    const { noor } = practice
    const elsewhere = practice
    expect(await chooses(lea, true, noor)).toEqual({ code: 'NOT_ALLOWED' })
    const { ada: other, noor: stranger } = await aPractice(world)
    expect(await chooses(stranger, true)).toEqual({ code: 'NOT_FOUND' })
    expect(await chooses(lea, true, other)).toEqual({ code: 'NOT_FOUND' })
    practice = elsewhere
    await change({ clientIds: null })
    expect(await chooses(lea, true)).toEqual({ code: 'WRONG_STATE' })
  })
})
