import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { type ProfessionalView, readProfessional } from '#features/profiles/index.ts'
import { ok, type Result } from '#kernel/result.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { shownText } from '#vault/shown-text.ts'
import { messageOf, readInvitationByToken } from '../data/invitation-store.ts'
import { type InvitationStatus, invitationStatus } from '../domain/invitation-status.ts'
import { invitationLimits } from '../rate-limits.ts'
import type { TokenHolder } from './token-holder.ts'

/** An invitation, as the holder of its token sees it. */
export interface InvitationPreview {
  readonly token: string
  readonly status: InvitationStatus
  readonly expiresAt: Temporal.Instant
  /** E-mail and message are null when the invitation cannot be answered. */
  readonly email: string | null
  readonly message: string | null
  readonly professional: ProfessionalView
  readonly alreadyConnected: boolean
  /** Whether the viewer is the professional who invites. */
  readonly own: boolean
}

/** The invitation of a token, for a signed-in or anonymous holder; null when the token is not valid. */
export async function previewInvitation(
  ports: Ports,
  viewer: Viewer,
  { token, ip }: TokenHolder,
): Promise<Result<InvitationPreview | null, RateLimitedError>> {
  const allowed = await takeFrom(ports, invitationLimits.read(ip))
  return allowed.ok ? ok(await previewOf(ports, viewer, token)) : allowed
}

/** The same without counting an attempt. */
export async function previewOf(
  ports: Ports,
  viewer: Viewer,
  token: string,
): Promise<InvitationPreview | null> {
  const { db, clock } = ports
  if (!isSecretToken(token)) return null
  const invitation = await readInvitationByToken(db, token)
  if (invitation === null) return null
  const { professionalId, expiresAt } = invitation
  const professional = await readProfessional(db, professionalId)
  if (professional === null) return null
  const status = invitationStatus(invitation, clock.now())
  const open = status === 'pending'
  const relation = await readRelation(db, viewer, professionalId)
  return {
    token,
    status,
    expiresAt,
    email: open ? invitation.email : null,
    message: open ? await shownText(ports, messageOf(invitation)) : null,
    professional,
    alreadyConnected: relation === 'client',
    own: relation === 'self',
  }
}
