import { limits } from '@hora/schema/limits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { openWorld, type World } from '#testing/world.ts'
import { anInvitation } from '../testing/invitations.ts'
import { blockAccount } from './block-account.ts'
import { createInvitation } from './create-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

test('a professional has 500 invitations that can be answered; withdrawing one makes room', async () => {
  const { db, newId } = world.ports
  const ada = await aProfessional(world)
  const { invitation } = await anInvitation(world, ada)
  await db.sql`insert into invitations select (jsonb_populate_record(i,
      jsonb_build_object('id', gen_random_uuid(), 'token_hash', gen_random_uuid()::text))).*
    from invitations i, generate_series(1, ${limits.openInvitations - 2}) where id = ${invitation.id}`
  const terms = { email: null, message: null, maxUses: 1, expiresInDays: 14 }
  const invite = async () => await createInvitation(world.ports, ada, { idempotencyKey: newId(), ...terms })
  const answers = await Promise.all([invite(), invite(), invite()])
  const codes = answers.map((answer) => (answer.ok ? 'created' : answer.error.code))
  expect(codes.toSorted()).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED', 'created'])
  expect((await revokeInvitation(world.ports, ada, { invitationId: invitation.id })).ok).toBe(true)
  expect((await invite()).ok).toBe(true)
})

test('an account blocks a thousand others', async () => {
  const { db, clock } = world.ports
  const ada = await aProfessional(world)
  const noor = await aClientOf(world, ada)
  await db.sql`insert into accounts select (jsonb_populate_record(a,
      jsonb_build_object('id', gen_random_uuid(), 'email', gen_random_uuid() || '@example.org'))).*
    from accounts a, generate_series(1, ${limits.blocksPerAccount}) where a.id = ${noor.accountId}`
  await db.sql`insert into blocks select ${ada.accountId}, id, ${clock.now().toString()}::timestamptz from accounts
    where email like '%@example.org' and id not in (${ada.accountId}, ${noor.accountId})
    order by created_at desc, id limit ${limits.blocksPerAccount}`
  const block = async () => await blockAccount(world.ports, ada, { accountId: noor.accountId, as: 'client' })
  const refused = await block()
  expect(refused.ok ? 'blocked' : refused.error.code).toBe('LIMIT_REACHED')
  await db.sql`delete from blocks where blocked_id = (select blocked_id from blocks limit 1)`
  expect((await block()).ok).toBe(true)
})
