import { isSecretToken } from '#kernel/secret-token.ts'

/** The token in a confirmation link: its secret, and the invitation that led to the sign-up. */
export function joinConfirmation(secret: string, invitationToken: string | null): string {
  return invitationToken === null ? secret : `${secret}.${invitationToken}`
}

export function confirmationParts(token: string): { secret: string; invitationToken: string | null } {
  const [secret = '', invitation = ''] = token.split('.')
  return { secret, invitationToken: isSecretToken(invitation) ? invitation : null }
}
