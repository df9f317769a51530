import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { type ProfessionalView, readProfessional } from '#features/people/index.ts'
import { ok, type Result } from '#kernel/result.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { readInvitationByToken } from '../data/invitation-store.ts'
import { type InvitationStatus, invitationStatus } from '../domain/invitation-status.ts'
import { invitationLimits } from '../rate-limits.ts'
import type { TokenHolder } from './token-holder.ts'

/** What the holder of a token may see before answering. */
export interface InvitationPreview {
  readonly token: string
  readonly status: InvitationStatus
  readonly expiresAt: Temporal.Instant
  /** Both only while the invitation can be answered. */
  readonly email: string | null
  readonly message: string | null
  readonly professional: ProfessionalView
  readonly alreadyConnected: boolean
  /** Whether the viewer is who invites. */
  readonly own: boolean
}

/** Shows an invitation to whoever holds its token, signed in or not; null when the token opens nothing. */
export async function previewInvitation(
  { db, clock }: Ports,
  viewer: Viewer,
  { token, ip }: TokenHolder,
): Promise<Result<InvitationPreview | null, RateLimitedError>> {
  const allowed = await takeFrom(db, clock, invitationLimits.read(ip))
  if (!allowed.ok) return allowed
  if (!isSecretToken(token)) return ok(null)
  const invitation = await readInvitationByToken(db, token)
  if (invitation === null) return ok(null)
  const { professionalId, expiresAt } = invitation
  const professional = await readProfessional(db, professionalId)
  if (professional === null) return ok(null)
  const status = invitationStatus(invitation, clock.now())
  const open = status === 'pending'
  const relation = await readRelation(db, viewer, professionalId)
  return ok({
    token,
    status,
    expiresAt,
    email: open ? invitation.email : null,
    message: open ? invitation.message : null,
    professional,
    alreadyConnected: relation === 'client',
    own: relation === 'self',
  })
}
