import { invitations } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { InvitationId } from '#kernel/ids.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { blockAccount } from '../use-cases/block-account.ts'
import { anInvitation, connect } from './invitations.ts'

/** Clients of every kind, and invitations. */
export async function things(practice: PracticeCast) {
  const { world, name, professional, client, former } = practice
  const blocked = await blockFormerClient(practice)
  const quiet = await aPerson(world, { displayName: `Quiet ${name}` })
  await connect(world, professional, quiet)
  return {
    client: encodeGlobalId('Client', client.accountId),
    formerClient: encodeGlobalId('Client', former.accountId),
    /** A client without bookings. */
    quietClient: encodeGlobalId('Client', quiet.accountId),
    blocked: encodeGlobalId('BlockedAccount', blocked.accountId),
    ...(await inviteSome(practice)),
  }
}

/** An open invitation, one with every possible answer, and the token of a third. */
async function inviteSome({ world, name, professional }: PracticeCast) {
  const { db, clock } = world.ports
  const open = await anInvitation(world, professional, {
    email: `${name}-guest@example.org`,
    message: 'Come',
  })
  const answered = await anInvitation(world, professional, { email: 'past-guest@example.org' })
  const at = clock.now()
  const answers = { acceptedAt: at, declinedAt: at, revokedAt: at, lastSentAt: at }
  const id = answered.invitation.id as InvitationId
  await db.update(invitations).set(answers).where(eq(invitations.id, id))
  const { token } = await anInvitation(world, professional, {
    email: `${name}-next@example.org`,
    message: 'Hello',
  })
  return { invitation: encodeGlobalId('Invitation', open.invitation.id), invitationToken: token }
}

/** A former client who is blocked now. */
async function blockFormerClient({ world, name, professional }: PracticeCast): Promise<SignedInViewer> {
  const blocked = await aPerson(world, { displayName: `Blocked ${name}` })
  await connect(world, professional, blocked)
  must(await blockAccount(world.ports, professional, { accountId: blocked.accountId, as: 'client' }))
  return blocked
}
