import { keepLogin } from '#auth/lock-login.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { InvitationId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockInvitation, readInvitation } from '../data/invitation-store.ts'
import { invitationStatus, type NotReissuable, whyClosed } from '../domain/invitation-status.ts'
import { renewedExpiry } from '../domain/renewed-expiry.ts'
import { invitationLimits } from '../rate-limits.ts'
import type { IssuedInvitation } from './invitation-link.ts'
import { reissueInvitation } from './reissue-invitation.ts'

type ResendInvitationError =
  | RateLimitedError
  | DomainError<'SIGNED_OUT' | 'NOT_ALLOWED' | 'NOT_FOUND' | NotReissuable>

type ResendInvitationOutcome = Result<{ issuedInvitation: IssuedInvitation }, ResendInvitationError>

/** Issues a new link for an open or expired invitation, with at least two weeks to answer. */
export async function resendInvitation(
  ports: Ports,
  viewer: Viewer,
  { invitationId }: { readonly invitationId: InvitationId },
): Promise<ResendInvitationOutcome> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  const own = await readInvitation(ports.db, professionalId, invitationId)
  if (own === null) return err(domainError('NOT_FOUND'))
  const allowed = await takeFrom(ports, invitationLimits.resend(professionalId, own))
  if (!allowed.ok) return allowed
  return await transact(ports.db, async (tx): Promise<ResendInvitationOutcome> => {
    const kept = await keepLogin(tx, professional.value)
    if (!kept.ok) return kept
    const invitation = await lockInvitation(tx, professionalId, invitationId)
    if (invitation === null) return err(domainError('NOT_FOUND'))
    const now = ports.clock.now()
    const status = invitationStatus(invitation, now)
    if (status !== 'pending' && status !== 'expired') return err(domainError(whyClosed(status)))
    return ok({
      issuedInvitation: await reissueInvitation(tx, ports, invitation, renewedExpiry(invitation, now)),
    })
  })
}
