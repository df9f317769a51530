import { retentionRules } from '@hora/db/privacy'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { deleteExpired } from '../data/invitation-store.ts'

/**
 * Deletes the invitations whose time of keeping is over, with their messages and answers. The connections that they
 * opened stay.
 */
export async function forgetInvitations({ db, clock }: Pick<Ports, 'db' | 'clock'>): Promise<void> {
  const before = clock.now().subtract({ hours: 24 * retentionRules.invitation.days })
  await transact(db, async (tx) => ok(await deleteExpired(tx, before)))
}
