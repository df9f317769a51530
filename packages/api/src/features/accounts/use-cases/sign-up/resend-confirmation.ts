import type { LoginOrigin } from '#auth/logins.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Address, requestLink } from '../mails/request-link.ts'

/** Queues the confirmation link again, mailed if the address is unconfirmed. The answer is always the same. */
export async function resendConfirmation(
  ports: Ports,
  origin: LoginOrigin,
  address: Address,
): Promise<Result<Address, RateLimitedError>> {
  return await requestLink(ports, origin, 'confirm-email', address)
}
