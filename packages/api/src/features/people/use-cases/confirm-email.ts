import { useToken } from '#auth/account-tokens.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { changeAccount } from '../data/accounts.ts'
import { linkUses } from '../rate-limits.ts'
import { type Entered, enter, entered, type Visitor } from './enter.ts'

type Confirmed = Entered & { readonly invitationToken: string | null }

/** Confirms the address a link was mailed to, and signs its reader in. */
export async function confirmEmail(
  ports: Ports,
  visitor: Visitor,
  { token }: { readonly token: string },
): Promise<Result<Confirmed, RateLimitedError | DomainError<'TOKEN_INVALID'>>> {
  const taken = await takeFrom(ports.db, ports.clock, linkUses(visitor.origin.ip))
  if (!taken.ok) return taken
  const [secret = '', invitation = ''] = token.split('.')
  const outcome = await transact(ports.db, async (tx) => {
    const used = await useToken(tx, ports, 'confirm-email', secret)
    if (used === null) return err(domainError('TOKEN_INVALID'))
    const now = ports.clock.now()
    await changeAccount(tx, used.accountId, { emailConfirmedAt: now }, now)
    return ok(await enter(tx, ports, visitor, used.accountId))
  })
  if (!outcome.ok) return outcome
  const invitationToken = isSecretToken(invitation) ? invitation : null
  return ok({ ...(await entered(ports, outcome.value.token)), invitationToken })
}
