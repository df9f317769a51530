import type { LoginOrigin } from '#auth/logins.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Address, requestLink } from '../mails/request-link.ts'

/** Queues a reset link, which is mailed if the address has an account. The answer is the same either way. */
export async function requestPasswordReset(
  ports: Ports,
  origin: LoginOrigin,
  address: Address,
): Promise<Result<Address, RateLimitedError>> {
  return await requestLink(ports, origin, 'reset-password', address)
}
