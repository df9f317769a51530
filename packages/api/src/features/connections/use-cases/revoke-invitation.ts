import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { InvitationId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { changeInvitation, type Invitation, lockInvitation } from '../data/invitation-store.ts'
import { invitationStatus, type NotReissuable, whyClosed } from '../domain/invitation-status.ts'
import { invitationChanged } from '../events.ts'

type RevokeInvitationError = DomainError<'SIGNED_OUT' | 'NOT_ALLOWED' | 'NOT_FOUND' | NotReissuable>

type RevokeInvitationOutcome = Result<{ invitation: Invitation }, RevokeInvitationError>

/** Withdraws an open or expired invitation; withdrawing it twice changes nothing more. */
export async function revokeInvitation(
  ports: Ports,
  viewer: Viewer,
  { invitationId }: { readonly invitationId: InvitationId },
): Promise<RevokeInvitationOutcome> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  return await transact(ports.db, async (tx): Promise<RevokeInvitationOutcome> => {
    const invitation = await lockInvitation(tx, professional.value.professionalId, invitationId)
    if (invitation === null) return err(domainError('NOT_FOUND'))
    const now = ports.clock.now()
    const status = invitationStatus(invitation, now)
    if (status === 'revoked') return ok({ invitation })
    if (status !== 'pending' && status !== 'expired') return err(domainError(whyClosed(status)))
    const revoked = await changeInvitation(tx, invitation, { revokedAt: now })
    await recordEvents(tx, ports.clock, [invitationChanged(invitation.professionalId, invitationId)])
    return ok({ invitation: revoked })
  })
}
