/** The columns that decide the status of an invitation. */
export interface InvitationFacts {
  readonly maxUses: number
  readonly uses: number
  readonly expiresAt: Temporal.Instant
  readonly declinedAt: Temporal.Instant | null
  readonly revokedAt: Temporal.Instant | null
}

export type InvitationStatus = 'pending' | 'accepted' | 'declined' | 'expired' | 'revoked' | 'used_up'

/** The status of an invitation. It is not stored, so no job has to update it. The earliest change counts. */
export function invitationStatus(invitation: InvitationFacts, now: Temporal.Instant): InvitationStatus {
  if (invitation.uses >= invitation.maxUses) return invitation.maxUses === 1 ? 'accepted' : 'used_up'
  if (invitation.declinedAt !== null) return 'declined'
  if (invitation.revokedAt !== null) return 'revoked'
  return Temporal.Instant.compare(now, invitation.expiresAt) < 0 ? 'pending' : 'expired'
}

export type NotReissuable = 'INVITATION_CLOSED' | 'INVITATION_WITHDRAWN'

/** Why its professional can no longer send or withdraw an invitation. */
export function whyClosed(status: InvitationStatus): NotReissuable {
  return status === 'revoked' ? 'INVITATION_WITHDRAWN' : 'INVITATION_CLOSED'
}
