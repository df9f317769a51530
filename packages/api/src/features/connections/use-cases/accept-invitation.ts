import type { Tx } from '@hora/db/client'
import { keepLogin } from '#auth/lock-login.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import { isBlocked } from '#auth/relation.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { notify } from '#features/notifications/index.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { AccountId, ConnectionId, ProfessionalId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { openConnection, readConnection } from '../data/connection-store.ts'
import { changeInvitation, type Invitation, recordAnswer } from '../data/invitation-store.ts'
import { lockPair } from '../data/lock-pair.sql.ts'
import { type AcceptanceError, decideAcceptance } from '../domain/decide-acceptance.ts'
import { connectionChanged, invitationChanged } from '../events.ts'
import { invitationAccepted } from '../notices/connection-notices.ts'
import { answerInvitation } from './answer-invitation.ts'
import type { TokenHolder } from './token-holder.ts'

type AcceptInvitationError = RateLimitedError | AcceptanceError | DomainError<'SIGNED_OUT' | 'TOKEN_INVALID'>

type AcceptInvitationOutcome = Result<{ professionalId: ProfessionalId }, AcceptInvitationError>

/**
 * Accepts an invitation: creates the connection, or reactivates the one that ended. Every holder of the token may
 * accept, regardless of the address it was sent to. Uses are counted one by one under a lock.
 */
export async function acceptInvitation(
  ports: Ports,
  viewer: Viewer,
  holder: TokenHolder,
): Promise<AcceptInvitationOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  return await answerInvitation(ports, holder, async (tx, invitation): Promise<AcceptInvitationOutcome> => {
    const { professionalId } = invitation
    const kept = await keepLogin(tx, signedIn.value)
    if (!kept.ok) return kept
    await lockPair(tx, professionalId, accountId)
    const connection = await readConnection(tx, { professionalId, clientId: accountId })
    const connected = connection?.status === 'active'
    const blocked = await isBlocked(tx, professionalId, accountId)
    const acceptance = { invitation, viewer: signedIn.value, connected, blocked }
    const decided = decideAcceptance(acceptance, ports.clock.now())
    if (!decided.ok) return decided
    await connect(tx, ports, invitation, accountId)
    return ok({ professionalId })
  })
}

async function connect(tx: Tx, ports: Ports, invitation: Invitation, clientId: AccountId): Promise<void> {
  const { professionalId, id: invitationId } = invitation
  const at = ports.clock.now()
  await changeInvitation(tx, invitation, { uses: invitation.uses + 1, acceptedAt: at })
  await recordAnswer(tx, invitation, { accountId: clientId, answer: 'accepted', at })
  const pair = { professionalId, clientId }
  const connectionId = await openConnection(tx, pair, { id: ports.newId<ConnectionId>(), invitationId, at })
  await recordEvents(tx, ports.clock, [
    connectionChanged(pair, connectionId, false),
    invitationChanged(professionalId, invitationId),
  ])
  const subject = { professionalId, id: connectionId }
  await notify(tx, ports, invitationAccepted, { to: professionalId, by: clientId, subject })
}
