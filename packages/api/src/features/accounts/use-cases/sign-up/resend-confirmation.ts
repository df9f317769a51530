import type { LoginOrigin } from '#auth/logins.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Address, requestLink } from '../mails/request-link.ts'

/** Has the link that confirms an address mailed again, if it waits for one; the answer does not tell. */
export async function resendConfirmation(
  ports: Ports,
  address: Address,
  origin: LoginOrigin,
): Promise<Result<Address, RateLimitedError>> {
  return await requestLink(ports, 'confirm-email', address, origin)
}
