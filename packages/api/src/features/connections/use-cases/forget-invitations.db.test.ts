import { connections, invitationAnswers, invitations } from '@hora/db/tables'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { openWorld } from '#testing/world.ts'
import { anInvitation, connect } from '../testing/invitations.ts'
import { forgetInvitations } from './forget-invitations.ts'

test('an invitation is deleted 90 days after it expired, with its answers; the connection stays', async () => {
  await using world = await openWorld()
  const { db } = world.ports
  const ada = await aProfessional(world)
  await connect(world, ada, await aPerson(world))
  await anInvitation(world, ada, { email: 'noor@example.org', message: 'Welcome', expiresInDays: 14 })
  world.clock.advance({ hours: 24 * (14 + 90) })
  await forgetInvitations(world.ports)
  expect(await db.$count(invitations)).toBe(2)
  const { invitation } = await anInvitation(world, ada)
  world.clock.advance({ milliseconds: 1 })
  await forgetInvitations(world.ports)
  await forgetInvitations(world.ports)
  expect(await db.select({ id: invitations.id }).from(invitations)).toEqual([{ id: invitation.id }])
  expect(await db.$count(invitationAnswers)).toBe(0)
  expect(await db.$count(connections)).toBe(1)
})
