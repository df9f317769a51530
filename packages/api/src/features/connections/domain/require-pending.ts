import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type InvitationFacts, invitationStatus } from './invitation-status.ts'

export type NotPending = DomainError<
  'INVITATION_USED' | 'INVITATION_EXPIRED' | 'INVITATION_REVOKED' | 'TOKEN_INVALID'
>

/** Returns a pending invitation, or the error that says why it cannot be answered. */
export function requirePending<I extends InvitationFacts>(
  invitation: I,
  now: Temporal.Instant,
): Result<I, NotPending> {
  switch (invitationStatus(invitation, now)) {
    case 'pending':
      return ok(invitation)
    case 'accepted':
    case 'used_up':
      return err(domainError('INVITATION_USED'))
    case 'expired':
      return err(domainError('INVITATION_EXPIRED'))
    case 'revoked':
      return err(domainError('INVITATION_REVOKED'))
    case 'declined':
      return err(domainError('TOKEN_INVALID'))
  }
}
