import type { RequestSignInLinkInput } from '@hora/schema/inputs/accounts'
import { localAddress } from '@hora/schema/local-address'
import type { LoginOrigin } from '#auth/logins.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import { tokenHash } from '#auth/token-hash.ts'
import { map, type Result } from '#kernel/result.ts'
import { isSecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { knownInvitation } from '../../domain/mailed-token.ts'
import { type Address, requestLink } from '../mails/request-link.ts'

interface AskedBy {
  readonly origin: LoginOrigin
  /** The secret that an earlier request stored in this browser. It is kept, because a sign-up may need it. */
  readonly browserToken: string | null
}

type Asked = Address & { readonly browserToken: string }

/** Queues a link that signs in, mailed if the address has an account. The answer is the same either way. */
export async function requestSignInLink(
  ports: Ports,
  { origin, browserToken }: AskedBy,
  { email, next, invitationToken }: RequestSignInLinkInput,
): Promise<Result<Asked, RateLimitedError>> {
  const browser = browserToken && isSecretToken(browserToken) ? browserToken : secretToken(ports.random)
  const link = {
    browserHash: tokenHash(browser),
    invitationToken: knownInvitation(invitationToken),
    next: localAddress(next),
  }
  const asked = await requestLink(ports, origin, 'sign-in', { email }, link)
  return map(asked, () => ({ email, browserToken: browser }))
}
