import { isSecretToken } from '#kernel/secret-token.ts'

/** What a link that confirms an address carries: its secret, and the invitation its sign-up came from. */
export function joinConfirmation(secret: string, invitationToken: string | null): string {
  return invitationToken === null ? secret : `${secret}.${invitationToken}`
}

export function confirmationParts(token: string): { secret: string; invitationToken: string | null } {
  const [secret = '', invitation = ''] = token.split('.')
  return { secret, invitationToken: isSecretToken(invitation) ? invitation : null }
}
