import type { LoginOrigin } from '#auth/logins.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { linkRequests } from '../../rate-limits.ts'

export interface Address {
  readonly email: string
}

/** Has a link mailed to an address that was typed; neither answer nor work tells whether it has an account. */
export async function requestLink(
  ports: Ports,
  purpose: 'confirm-email' | 'reset-password',
  { email }: Address,
  { ip }: LoginOrigin,
): Promise<Result<Address, RateLimitedError>> {
  const taken = await takeFrom(ports.db, ports.clock, linkRequests(purpose, email, ip))
  if (!taken.ok) return taken
  return await transact(ports.db, async (tx) => {
    await enqueue(tx, 'accounts.send-link', { purpose, email })
    return ok({ email })
  })
}
