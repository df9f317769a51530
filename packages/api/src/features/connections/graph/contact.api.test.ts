import { contactDetails, events } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { openWorld, type World } from '#testing/world.ts'
import { connect } from '../testing/invitations.ts'

const ofClient = `query Of($id: ID!) { node(id: $id) { ... on Client { contact { email phone phoneVerified } } } }`
const ofProfessional = `query Of($id: ID!) { node(id: $id) {
  ... on Professional { contact { email phone phoneVerified } } } }`
const update = `mutation Update($input: UpdateContactInput!) { updateContact(input: $input) {
  __typename ... on Error { code } ... on UpdateContactSuccess { account { contact { phone shared } } }
} }`
const end = `mutation End($personId: ID!) { endConnection(input: { personId: $personId }) { __typename } }`

const clientId = ({ accountId }: SignedInViewer) => encodeGlobalId('Client', accountId)
const professionalId = ({ accountId }: SignedInViewer) => encodeGlobalId('Professional', accountId)

async function aPair(world: World) {
  const ada = await aProfessional(world)
  const ben = await aPerson(world, { displayName: 'Ben' })
  await connect(world, ada, ben)
  return { ada, ben }
}

const share = async (world: World, who: SignedInViewer, input: object) =>
  await world.as(who).get<{ updateContact: object }>(update, { input })

test('updateContact: nobody sees how to reach the other until that person agrees, and then both sides do', async () => {
  await using world = await openWorld()
  const { ada, ben } = await aPair(world)
  expect(await world.as(ada).get(ofClient, { id: clientId(ben) })).toEqual({ node: { contact: null } })
  await share(world, ben, { shared: true, phone: '+33 6 12 34 56 78' })
  expect(await world.as(ada).get(ofClient, { id: clientId(ben) })).toMatchObject({
    node: { contact: { phone: '+33 6 12 34 56 78', phoneVerified: false } },
  })
  const shown = { id: professionalId(ada) }
  expect(await world.as(ben).get(ofProfessional, shown)).toEqual({ node: { contact: null } })
  await share(world, ada, { shared: true })
  expect(await world.as(ben).get(ofProfessional, shown)).toMatchObject({ node: { contact: { phone: null } } })
})

test('withdrawing the consent, or ending the connection, hides the contact', async () => {
  await using world = await openWorld()
  const { ada, ben } = await aPair(world)
  await share(world, ben, { shared: true, phone: '+33612345678' })
  await share(world, ben, { shared: false })
  expect(await world.as(ada).get(ofClient, { id: clientId(ben) })).toEqual({ node: { contact: null } })
  const again = await share(world, ben, { shared: true })
  expect(again.updateContact).toMatchObject({ account: { contact: { phone: '+33612345678', shared: true } } })
  await world.as(ada).get(end, { personId: clientId(ben) })
  expect(await world.as(ada).get(ofClient, { id: clientId(ben) })).toEqual({ node: { contact: null } })
})

test('a number is kept encrypted, and one without a country is refused', async () => {
  await using world = await openWorld()
  const { ben } = await aPair(world)
  for (const phone of ['0612345678', '+33', 'call me', '+33 6 12 34 56 78 90 12 34 56'])
    expect((await share(world, ben, { shared: true, phone })).updateContact).toMatchObject({
      __typename: 'InvalidInput',
    })
  await share(world, ben, { shared: true, phone: ' +44 (20) 7946-0000 ' })
  const [row] = await world.ports.db.select().from(contactDetails)
  expect(Buffer.from(row?.phone ?? []).toString('latin1')).not.toContain('7946')
  const removed = await share(world, ben, { shared: true, phone: null })
  expect(removed.updateContact).toMatchObject({ account: { contact: { phone: null } } })
})

const changes = `subscription Changes { connectionsChanged {
  kind clientId client { displayName contact { phone } } professionalId professional { displayName contact { phone } }
} }`
const rename = `mutation Rename($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }`

interface Changed {
  readonly connectionsChanged: { readonly kind: string }
}

test("what a person changes about their contact and profile is live on the other side's screens, and on no others", async () => {
  await using world = await openWorld()
  const { ada, ben } = await aPair(world)
  const eve = await aPerson(world)
  const [ofAda, ofBen, ofEve] = await Promise.all(
    [ada, ben, eve].map(async (who) => await world.as(who).follow<Changed>(changes)),
  )
  if (!ofAda || !ofBen || !ofEve) throw new Error('Nobody follows')
  for (const reader of [ofAda, ofBen, ofEve]) await reader.next()
  await share(world, ben, { shared: true, phone: '+33612345678' })
  expect((await ofAda.next()).connectionsChanged).toMatchObject({
    kind: 'CHANGED',
    clientId: clientId(ben),
    client: { contact: { phone: '+33612345678' } },
    professionalId: null,
  })
  await share(world, ada, { shared: true, phone: '+33687654321' })
  expect((await ofBen.next()).connectionsChanged).toMatchObject({
    kind: 'CHANGED',
    clientId: null,
    professionalId: professionalId(ada),
    professional: { contact: { phone: '+33687654321' } },
  })
  await world.as(ben).get(rename, { input: { expectedVersion: 1, displayName: 'Benedict' } })
  expect((await ofAda.next()).connectionsChanged).toMatchObject({ client: { displayName: 'Benedict' } })
  expect(ofEve.received).toHaveLength(1)
  for (const reader of [ofAda, ofBen, ofEve]) reader.stop()
})

test('what others do not see changes nothing on their screens', async () => {
  await using world = await openWorld()
  const { ada, ben } = await aPair(world)
  const { db } = world.ports
  const told = async () => await db.$count(events, eq(events.type, 'person.changed'))
  const practice = `mutation Practice($input: UpdateProfessionalInput!) { updateProfessional(input: $input) { __typename } }`
  await share(world, ben, { shared: false, phone: '+33612345678' })
  await world.as(ben).get(rename, { input: { expectedVersion: 1, language: 'fr', displayName: 'Ben' } })
  await world.as(ada).get(practice, { input: { expectedVersion: 1 } })
  expect(await told()).toBe(0)
  await share(world, ben, { shared: true })
  await share(world, ben, { shared: true })
  expect(await told()).toBe(1)
  await world.as(ben).get(rename, { input: { expectedVersion: 2, bio: 'I sing.' } })
  expect(await told()).toBe(2)
  await world.as(ada).get(practice, { input: { expectedVersion: 2, profession: 'Singer' } })
  expect(await told()).toBe(3)
})
