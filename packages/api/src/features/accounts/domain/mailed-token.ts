import { timingSafeEqual } from 'node:crypto'
import { isSecretToken, type SecretToken } from '#kernel/secret-token.ts'
import type { HashInput } from '#vault/input-hash.ts'

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

/**
 * Derived with the key of the instance, so that a later link to the address can keep the invitation of an earlier one.
 * Without it, a stranger could put their own invitation into somebody's link.
 */
export function invitationProof(hashInput: HashInput, email: string, invitationToken: string): string {
  return hashInput('invitation of a sign-up', [email, invitationToken])
}

/** The invitation of a link that was mailed to this address; null if there is none, or no proof of it. */
export function provenInvitation(hashInput: HashInput, email: string, token: string): string | null {
  const { invitationToken, proof } = mailedTokenParts(token)
  if (invitationToken === null || proof === null) return null
  const [given, right] = [proof, invitationProof(hashInput, email, invitationToken)].map((text) =>
    Buffer.from(text),
  )
  const isRight = given !== undefined && right?.length === given.length && timingSafeEqual(given, right)
  return isRight ? invitationToken : null
}
