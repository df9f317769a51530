import type { LoginOrigin } from '#auth/logins.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { linkRequests } from '../../rate-limits.ts'
import type { LinkOfRequest, LinkPurpose } from './send-link.ts'

export interface Address {
  readonly email: string
}

/** Queues a link for an address. Neither the answer nor the work shows whether the address has an account. */
export async function requestLink(
  ports: Ports,
  { ip }: LoginOrigin,
  purpose: LinkPurpose,
  { email }: Address,
  link: LinkOfRequest = {},
): Promise<Result<Address, RateLimitedError>> {
  const taken = await takeFrom(ports, linkRequests(purpose, email, ip))
  if (!taken.ok) return taken
  return await transact(ports.db, async (tx) => {
    await enqueue(tx, 'accounts.send-link', {
      purpose,
      email,
      ...link,
      effectKey: `send-link:${ports.newId()}`,
    })
    return ok({ email })
  })
}
