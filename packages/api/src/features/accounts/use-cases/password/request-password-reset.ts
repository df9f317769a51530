import type { LoginOrigin } from '#auth/logins.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Address, requestLink } from '../mails/request-link.ts'

/** Has a link to a new password mailed, if the address has an account; the answer does not tell. */
export async function requestPasswordReset(
  ports: Ports,
  address: Address,
  origin: LoginOrigin,
): Promise<Result<Address, RateLimitedError>> {
  return await requestLink(ports, 'reset-password', address, origin)
}
