import { addressOn } from '@hora/schema/local-address'
import { tokenHash } from '#auth/token-hash.ts'
import { type SecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import type { Invitation } from '../data/invitation-store.ts'

/** An invitation with its link, which exists only in this answer and in the mail. */
export interface IssuedInvitation {
  readonly invitation: Invitation
  readonly url: string
}

interface FreshToken {
  readonly token: SecretToken
  readonly tokenHash: string
}

/** A new token with the hash to store. */
export function freshToken({ random }: Pick<Ports, 'random'>): FreshToken {
  const token = secretToken(random)
  return { token, tokenHash: tokenHash(token) }
}

/** The page where the holder of a token answers. */
export function invitationUrl({ settings }: Pick<Ports, 'settings'>, token: string): string {
  return addressOn(settings.publicUrl, `/i/${token}`)
}
