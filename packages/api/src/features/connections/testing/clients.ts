import { connections } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson, type PersonOptions } from '#features/accounts/testing/people.ts'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { ConnectionId } from '#kernel/ids.ts'
import type { World } from '#testing/world.ts'
import { connect } from './invitations.ts'

/** A person who is connected with a professional. */
export async function aClientOf(
  world: World,
  { professionalId }: ProfessionalViewer,
  options: PersonOptions = {},
): Promise<SignedInViewer> {
  const { db, clock, newId } = world.ports
  const client = await aPerson(world, options)
  const id = newId<ConnectionId>()
  const pair = { professionalId, id, clientId: client.accountId }
  await db.insert(connections).values({ ...pair, status: 'active', createdAt: clock.now() })
  return client
}

/** A person who was a client and ended the connection. */
export async function aFormerClient(world: World, professional: ProfessionalViewer): Promise<SignedInViewer> {
  const former = await aPerson(world, { displayName: 'Former' })
  await connect(world, professional, former)
  const { db, clock } = world.ports
  const ended = { status: 'ended', endedAt: clock.now(), endedBy: former.accountId } as const
  await db.update(connections).set(ended).where(eq(connections.clientId, former.accountId))
  return former
}
