import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import type { Ports } from '#ports'
import { changeInvitation, type Invitation } from '../data/invitation-store.ts'
import { invitationChanged } from '../events.ts'
import { freshToken, type IssuedInvitation, invitationUrl } from './invitation-link.ts'
import { mailInvitation } from './mail-invitation.ts'

/** Issues a new link for an invitation and mails it if it has an address. The old link stops working. */
export async function reissueInvitation(
  tx: Tx,
  ports: Ports,
  key: Pick<Invitation, 'professionalId' | 'id'>,
  expiresAt?: Temporal.Instant,
): Promise<IssuedInvitation> {
  const { token, tokenHash } = freshToken(ports)
  const renewed = expiresAt === undefined ? {} : { expiresAt }
  const invitation = await changeInvitation(tx, key, { tokenHash, ...renewed })
  await recordEvents(tx, ports.clock, [invitationChanged(key.professionalId, key.id)])
  await mailInvitation(tx, invitation, token)
  return { invitation, url: invitationUrl(ports, token) }
}
