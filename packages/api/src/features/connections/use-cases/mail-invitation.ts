import type { Tx } from '@hora/db/client'
import { enqueue } from '#jobs/enqueue.ts'
import type { SecretToken } from '#kernel/secret-token.ts'
import type { Invitation } from '../data/invitation-store.ts'

/** Has an invitation mailed when it has an address; a newer token takes the place of one still waiting to go. */
export async function mailInvitation(
  tx: Tx,
  { id, email, version }: Pick<Invitation, 'id' | 'email' | 'version'>,
  token: SecretToken,
): Promise<void> {
  if (email === null) return
  const payload = { invitationId: id, token, effectKey: `invitation:${id}:${version}` }
  await enqueue(tx, 'connections.send-invitation', payload, { jobKey: `invitation:${id}` })
}
