import type { Tx } from '@hora/db/client'
import type { CreateInvitationInput } from '@hora/schema/inputs/connections'
import { limits } from '@hora/schema/limits'
import { keepLogin } from '#auth/lock-login.ts'
import { type RateLimit, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { readAccount } from '#features/accounts/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { InvitationId, ProfessionalId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { earlierOutcome, type OnceKey, once } from '#unit-of-work/once.ts'
import { transact } from '#unit-of-work/transact.ts'
import type { ReadyText } from '#vault/private-text.ts'
import { countOpen, insertInvitation, readInvitation } from '../data/invitation-store.ts'
import { lockInviter } from '../data/lock-pair.sql.ts'
import { invitationChanged } from '../events.ts'
import { invitationLimits } from '../rate-limits.ts'
import { freshToken, type IssuedInvitation, invitationUrl } from './invitation-link.ts'
import { mailInvitation } from './mail-invitation.ts'
import { reissueInvitation } from './reissue-invitation.ts'

type CreateInvitationError =
  | RateLimitedError
  | DomainError<'SIGNED_OUT' | 'NOT_ALLOWED' | 'IDEMPOTENCY_MISMATCH' | IssueRefusal>

type IssueRefusal = 'LIMIT_REACHED' | 'OWN_ADDRESS'

type CreateInvitationOutcome = Result<{ issuedInvitation: IssuedInvitation }, CreateInvitationError>

/**
 * Invites by email, or makes a link to share. The same key returns the same invitation with a new link, because the
 * first link is not stored.
 */
export async function createInvitation(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...terms }: CreateInvitationInput,
): Promise<CreateInvitationOutcome> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId, accountId } = professional.value
  const operation = { accountId, key, operation: 'createInvitation', input: terms }
  const allowed = await takeFrom(ports, await limitsOf(ports, professionalId, operation))
  if (!allowed.ok) return allowed
  const message = await ports.vault.ready(accountId, terms.message)
  return await transact(ports.db, async (tx): Promise<CreateInvitationOutcome> => {
    const kept = await keepLogin(tx, professional.value)
    if (!kept.ok) return kept
    let issued: IssuedInvitation | null = null
    const outcome = await once(
      tx,
      ports,
      operation,
      async (): Promise<Result<{ invitationId: InvitationId }, DomainError<IssueRefusal>>> => {
        await lockInviter(tx, professionalId)
        if (terms.email !== null && terms.email === (await readAccount(tx, accountId))?.email)
          return err(domainError('OWN_ADDRESS'))
        if ((await countOpen(tx, professionalId, ports.clock.now())) >= limits.openInvitations)
          return err(domainError('LIMIT_REACHED'))
        issued = await issue(tx, ports, professionalId, { ...terms, message })
        return ok({ invitationId: issued.invitation.id })
      },
    )
    if (!outcome.ok) return outcome
    const id = outcome.value.invitationId
    return ok({ issuedInvitation: issued ?? (await reissueInvitation(tx, ports, { professionalId, id })) })
  })
}

interface Asked extends OnceKey {
  readonly input: Pick<CreateInvitationInput, 'email'>
}

/** A repeated request counts as another mail if the first one was sent already, and else not at all. */
async function limitsOf(
  { db, hashInput }: Ports,
  professionalId: ProfessionalId,
  asked: Asked,
): Promise<readonly RateLimit[]> {
  const earlier = await earlierOutcome<{ invitationId: InvitationId }>(db, hashInput, asked)
  if (earlier === null) return invitationLimits.create(professionalId, asked.input.email)
  const invitation = earlier.ok ? await readInvitation(db, professionalId, earlier.value.invitationId) : null
  if (invitation === null || invitation.lastSentAt === null) return []
  return invitationLimits.resend(professionalId, invitation)
}

type Terms = Omit<CreateInvitationInput, 'idempotencyKey' | 'message'> & {
  readonly message: ReadyText | null
}

async function issue(
  tx: Tx,
  ports: Ports,
  professionalId: ProfessionalId,
  { email, message: text, maxUses, expiresInDays }: Terms,
): Promise<IssuedInvitation> {
  const now = ports.clock.now()
  const { token, tokenHash } = freshToken(ports)
  const invitation = await insertInvitation(tx, {
    professionalId,
    id: ports.newId<InvitationId>(),
    channel: email === null ? 'link' : 'email',
    tokenHash,
    email,
    text,
    maxUses,
    uses: 0,
    createdAt: now,
    lastSentAt: null,
    expiresAt: now.add({ hours: 24 * expiresInDays }),
    acceptedAt: null,
    declinedAt: null,
    revokedAt: null,
    version: 1,
  })
  await recordEvents(tx, ports.clock, [invitationChanged(professionalId, invitation.id)])
  await mailInvitation(tx, invitation, token)
  return { invitation, url: invitationUrl(ports, token) }
}
