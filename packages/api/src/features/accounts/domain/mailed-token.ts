import { isSecretToken, type SecretToken } from '#kernel/secret-token.ts'

/** The parts of the token in a mailed link. */
interface MailedToken {
  readonly secret: string
  /** The invitation that led to the link. */
  readonly invitationToken: string | null
  /** Shows that a link to this address had this invitation; see `invitationProof`. */
  readonly proof: string | null
}

/** The token in a mailed link: its secret, the invitation that led to it, and the proof of that. */
export function joinMailedToken({ secret, invitationToken, proof }: MailedToken): string {
  const parts = invitationToken === null ? [secret] : [secret, invitationToken, proof]
  return parts.filter((part) => part !== null).join('.')
}

export function mailedTokenParts(token: string): MailedToken {
  const [secret = '', invitation = '', proof = null] = token.split('.')
  return { secret, invitationToken: knownInvitation(invitation), proof }
}

/** The token of an invitation; null when it has not the format of one. */
export function knownInvitation(token: string | null | undefined): SecretToken | null {
  return token && isSecretToken(token) ? token : null
}
