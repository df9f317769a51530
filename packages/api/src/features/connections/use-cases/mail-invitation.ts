import type { Tx } from '@hora/db/client'
import { enqueue } from '#jobs/enqueue.ts'
import type { SecretToken } from '#kernel/secret-token.ts'
import type { Invitation } from '../data/invitation-store.ts'

/** Queues the mail of an invitation with an address. A newer token replaces one that is still queued. */
export async function mailInvitation(
  tx: Tx,
  { id, email, version }: Pick<Invitation, 'id' | 'email' | 'version'>,
  token: SecretToken,
): Promise<void> {
  if (email === null) return
  const payload = { invitationId: id, token, effectKey: `invitation:${id}:${version}` }
  await enqueue(tx, 'connections.send-invitation', payload, { jobKey: `invitation:${id}` })
}
