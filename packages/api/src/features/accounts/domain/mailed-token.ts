import { isSecretToken, type SecretToken } from '#kernel/secret-token.ts'

/** The token in a mailed link: its secret, and the invitation that led to it. */
export function joinMailedToken(secret: string, invitationToken: string | null): string {
  return invitationToken === null ? secret : `${secret}.${invitationToken}`
}

export function mailedTokenParts(token: string): { secret: string; invitationToken: string | null } {
  const [secret = '', invitation = ''] = token.split('.')
  return { secret, invitationToken: knownInvitation(invitation) }
}

/** The token of an invitation; null when it has not the format of one. */
export function knownInvitation(token: string | null | undefined): SecretToken | null {
  return token && isSecretToken(token) ? token : null
}
