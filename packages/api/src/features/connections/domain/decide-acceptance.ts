import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { err, type Result } from '#kernel/result.ts'
import type { InvitationFacts } from './invitation-status.ts'
import { type NotPending, requirePending } from './require-pending.ts'

export interface Acceptance<I extends InvitationFacts> {
  readonly invitation: I & { readonly professionalId: ProfessionalId }
  readonly viewer: { readonly accountId: AccountId; readonly emailConfirmed: boolean }
  /** Whether an active connection between the two exists. */
  readonly connected: boolean
  /** Whether either of the two has blocked the other. */
  readonly blocked: boolean
}

export type AcceptanceError =
  | NotPending
  | DomainError<'OWN_INVITATION' | 'EMAIL_NOT_CONFIRMED' | 'ALREADY_CONNECTED' | 'BLOCKED'>

/**
 * Decides whether a person may accept an invitation now. They need a confirmed address and cannot accept their own. A
 * connected person gets ALREADY_CONNECTED, in every state of the invitation. A blocked one gets BLOCKED, without a
 * reason.
 */
export function decideAcceptance<I extends InvitationFacts>(
  { invitation, viewer, connected, blocked }: Acceptance<I>,
  now: Temporal.Instant,
): Result<I, AcceptanceError> {
  if (viewer.accountId === invitation.professionalId) return err(domainError('OWN_INVITATION'))
  if (!viewer.emailConfirmed) return err(domainError('EMAIL_NOT_CONFIRMED'))
  if (connected && !blocked) return err(domainError('ALREADY_CONNECTED'))
  const pending = requirePending(invitation, now)
  if (!pending.ok) return pending
  return blocked ? err(domainError('BLOCKED')) : pending
}
