import { timingSafeEqual } from 'node:crypto'
import type { HashInput } from '#vault/input-hash.ts'
import { mailedTokenParts } from '../../domain/mailed-token.ts'

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
