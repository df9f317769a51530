import { blocks } from '@hora/db/tables'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { connect } from '#features/connections/testing/invitations.ts'
import { endConnection } from '#features/connections/use-cases/end-connection.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { must } from '#testing/must.ts'
import { openWorld } from '#testing/world.ts'
import { readRelation } from './relation.ts'
import { anonymous } from './viewer.ts'

test('every account is the professional, a client, a former client or a stranger', async () => {
  await using world = await openWorld()
  const [ada, bo] = [await aProfessional(world), await aProfessional(world)]
  const [noor, mei] = [await aPerson(world), await aPerson(world)]
  await connect(world, ada, noor)
  await connect(world, ada, mei)
  must(await endConnection(world.ports, mei, { accountId: ada.accountId, as: 'professional' }))
  const toAda = [ada, noor, mei, bo, anonymous].map(
    async (viewer) => await readRelation(world.ports.db, viewer, ada.professionalId),
  )
  expect(await Promise.all(toAda)).toEqual(['self', 'client', 'former-client', 'stranger', 'stranger'])
  expect(await readRelation(world.ports.db, noor, bo.professionalId)).toBe('stranger')
  expect(await readRelation(world.ports.db, ada, noor.accountId as typeof ada.professionalId)).toBe(
    'stranger',
  )
})

test("a block by either side turns a client into a former client, even if the connection's status is active", async () => {
  await using world = await openWorld()
  const { db, clock } = world.ports
  const ada = await aProfessional(world)
  const [noor, mei] = [await aPerson(world), await aPerson(world)]
  await connect(world, ada, noor)
  await connect(world, ada, mei)
  const createdAt = clock.now()
  await db.insert(blocks).values([
    { blockerId: ada.accountId, blockedId: noor.accountId, createdAt },
    { blockerId: mei.accountId, blockedId: ada.accountId, createdAt },
  ])
  for (const viewer of [noor, mei]) {
    expect(await readRelation(db, viewer, ada.professionalId)).toBe('former-client')
  }
})

test('a relation is read in one statement', async () => {
  await using world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const read = async () => await readRelation(world.ports.db, noor, ada.professionalId)
  expect(await world.countStatements(read)).toBe(1)
})
