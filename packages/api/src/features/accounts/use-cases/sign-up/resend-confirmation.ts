import type { ResendConfirmationInput } from '@hora/schema/inputs/accounts'
import type { LoginOrigin } from '#auth/logins.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { provenInvitation } from '../../domain/mailed-token.ts'
import { type Address, requestLink } from '../mails/request-link.ts'

/**
 * Queues the confirmation link again, mailed if the address is unconfirmed. The answer is always the same. With the
 * token of an earlier link, the new one leads to the same invitation.
 */
export async function resendConfirmation(
  ports: Ports,
  origin: LoginOrigin,
  { email, token }: ResendConfirmationInput,
): Promise<Result<Address, RateLimitedError>> {
  const invitationToken = provenInvitation(ports.hashInput, email, token ?? '')
  const link = invitationToken === null ? {} : { invitationToken, isProven: true }
  return await requestLink(ports, origin, 'confirm-email', { email }, link)
}
