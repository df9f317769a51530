import type { Tx } from '@hora/db/client'
import { accounts, accountTokens } from '@hora/db/tables'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import { isSecretToken, type SecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { tokenHash } from './token-hash.ts'

export type TokenPurpose = 'confirm-email' | 'reset-password' | 'change-email'

/** How long a mailed link works. */
const lifetime: Readonly<Record<TokenPurpose, Temporal.DurationLike>> = {
  'confirm-email': { hours: 72 },
  'reset-password': { hours: 2 },
  'change-email': { hours: 24 },
}

/**
 * Makes the token of a mailed link; only its hash is stored, and earlier ones of the purpose stop working,
 * also when two are made at once: the account is locked.
 */
export async function issueToken(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'random'>,
  {
    accountId,
    purpose,
    email = null,
  }: { accountId: AccountId; purpose: TokenPurpose; email?: string | null },
): Promise<SecretToken> {
  const now = ports.clock.now()
  const token = secretToken(ports.random)
  await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for('update')
  await revokeTokens(tx, accountId, purpose)
  await tx.insert(accountTokens).values({
    tokenHash: tokenHash(token),
    accountId,
    purpose,
    email,
    createdAt: now,
    expiresAt: now.add(lifetime[purpose]),
  })
  return token
}

/** Uses a token up; null when it is unknown, used, expired or made for something else. Once only, also in a race. */
export async function useToken(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  purpose: TokenPurpose,
  token: string,
): Promise<{ readonly accountId: AccountId; readonly email: string | null } | null> {
  if (!isSecretToken(token)) return null
  const now = clock.now()
  const { tokenHash: hash, usedAt, expiresAt } = accountTokens
  const [used] = await tx
    .update(accountTokens)
    .set({ usedAt: now })
    .where(
      and(eq(hash, tokenHash(token)), eq(accountTokens.purpose, purpose), isNull(usedAt), gt(expiresAt, now)),
    )
    .returning({ accountId: accountTokens.accountId, email: accountTokens.email })
  return used === undefined ? null : { accountId: used.accountId as AccountId, email: used.email }
}

/** Makes the open links of a purpose worthless; all purposes unless one is named. */
export async function revokeTokens(tx: Tx, accountId: AccountId, purpose?: TokenPurpose): Promise<void> {
  const open = and(eq(accountTokens.accountId, accountId), isNull(accountTokens.usedAt))
  const which = purpose === undefined ? open : and(open, eq(accountTokens.purpose, purpose))
  await tx.delete(accountTokens).where(which)
}
