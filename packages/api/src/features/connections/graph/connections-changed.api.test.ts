import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { openWorld } from '#testing/world.ts'
import { anInvitation, connect } from '../testing/invitations.ts'

const changes = `subscription Changes { connectionsChanged {
  kind clientId client { displayName status } professionalId professional { displayName }
  invitationId invitation { status uses }
} }`
const end = `mutation End($personId: ID!) {
  endConnection(input: { personId: $personId }) { __typename }
}`

interface Changed {
  readonly connectionsChanged: { readonly kind: string }
}

test('both sides get events of an invitation, a connection and its end', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { displayName: 'Ada' })
  const noor = await aPerson(world, { displayName: 'Noor' })
  const adaChanges = await world.as(ada).follow<Changed>(changes)
  const theirs = await world.as(noor).follow<Changed>(changes)
  const next = async (reader: typeof adaChanges) => (await reader.next()).connectionsChanged
  expect(await next(adaChanges)).toMatchObject({
    kind: 'READY',
    clientId: null,
    professionalId: null,
    invitationId: null,
  })
  expect(await next(theirs)).toMatchObject({ kind: 'READY' })

  await connect(world, ada, noor)
  const client = { displayName: 'Noor', status: 'ACTIVE' }
  expect(await next(adaChanges)).toMatchObject({ invitationId: expect.any(String), invitation: {} })
  expect(await next(adaChanges)).toMatchObject({
    kind: 'ADDED',
    clientId: encodeGlobalId('Client', noor.accountId),
    client,
    professionalId: null,
    professional: null,
    invitationId: null,
  })
  expect(await next(theirs)).toMatchObject({
    kind: 'ADDED',
    client: null,
    professional: { displayName: 'Ada' },
  })
  expect(await next(adaChanges)).toMatchObject({
    kind: 'CHANGED',
    invitation: { status: 'ACCEPTED', uses: 1 },
  })

  await world.as(noor).get(end, { personId: encodeGlobalId('Professional', ada.accountId) })
  expect(await next(adaChanges)).toMatchObject({ kind: 'CHANGED', client: { status: 'ENDED' } })
  expect(await next(theirs)).toEqual({
    kind: 'REMOVED',
    clientId: null,
    client: null,
    professionalId: encodeGlobalId('Professional', ada.accountId),
    professional: null,
    invitationId: null,
    invitation: null,
  })
  adaChanges.stop()
  theirs.stop()
})

test('a stranger gets no events of them', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const eve = await world.as(await aPerson(world)).follow<Changed>(changes)
  expect((await eve.next()).connectionsChanged.kind).toBe('READY')
  await anInvitation(world, ada)
  await connect(world, ada, await aPerson(world))
  const own = await world.as(ada).follow<Changed>(changes)
  await own.next()
  expect(eve.received).toHaveLength(1)
  eve.stop()
  own.stop()
})
