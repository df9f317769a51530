import type { Tx } from '@hora/db/client'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { notify } from '#features/notifications/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { changeInvitation, type Invitation, recordAnswer } from '../data/invitation-store.ts'
import { type NotPending, requirePending } from '../domain/require-pending.ts'
import { invitationChanged } from '../events.ts'
import { invitationDeclined } from '../notices/connection-notices.ts'
import { answerInvitation } from './answer-invitation.ts'
import type { TokenHolder } from './token-holder.ts'

type DeclineInvitationError = RateLimitedError | NotPending | DomainError<'TOKEN_INVALID' | 'OWN_INVITATION'>

type DeclineInvitationOutcome = Result<null, DeclineInvitationError>

/**
 * Declines an invitation, with or without an account. An invitation for one person is then closed; a link for several
 * people stays open for the others.
 */
export async function declineInvitation(
  ports: Ports,
  viewer: Viewer,
  holder: TokenHolder,
): Promise<DeclineInvitationOutcome> {
  const accountId = viewer.kind === 'signed-in' ? viewer.accountId : null
  return await answerInvitation(ports, holder, async (tx, invitation): Promise<DeclineInvitationOutcome> => {
    if (invitation.professionalId === accountId) return err(domainError('OWN_INVITATION'))
    const pending = requirePending(invitation, ports.clock.now())
    if (!pending.ok) return pending
    const isNew = await decline(tx, ports, invitation, accountId)
    if (isNew) {
      const { professionalId } = invitation
      const subject = { professionalId, id: professionalId }
      await notify(tx, ports, invitationDeclined, { to: professionalId, by: accountId, subject })
    }
    return ok(null)
  })
}

/** Stores the answer; returns whether it is new to the professional. */
async function decline(
  tx: Tx,
  ports: Ports,
  invitation: Invitation,
  accountId: AccountId | null,
): Promise<boolean> {
  const at = ports.clock.now()
  const answer = { answer: 'declined', at } as const
  const answered = accountId === null ? null : await recordAnswer(tx, invitation, { ...answer, accountId })
  if (invitation.maxUses > 1) return answered?.first === true
  await changeInvitation(tx, invitation, { declinedAt: at })
  await recordEvents(tx, ports.clock, [invitationChanged(invitation.professionalId, invitation.id)])
  return true
}
