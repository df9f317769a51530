import type { Db, Tx } from '@hora/db/client'
import { accounts, accountTokens } from '@hora/db/tables'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import { isSecretToken, type SecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { tokenHash } from './token-hash.ts'

/** The purpose of a token. `signed-up-here` is never mailed: it is in a cookie of the browser that signed up. */
export type TokenPurpose = 'confirm-email' | 'reset-password' | 'change-email' | 'sign-in' | 'signed-up-here'

/** How long a mailed link works. The browser that signed up is recognised for as long. */
export const tokenLifetime: Readonly<Record<TokenPurpose, Temporal.Duration>> = {
  'confirm-email': Temporal.Duration.from({ hours: 72 }),
  'reset-password': Temporal.Duration.from({ hours: 2 }),
  'change-email': Temporal.Duration.from({ hours: 24 }),
  'sign-in': Temporal.Duration.from({ minutes: 15 }),
  'signed-up-here': Temporal.Duration.from({ hours: 72 }),
}

interface NewToken {
  readonly accountId: AccountId
  readonly purpose: TokenPurpose
  readonly email?: string | null
  /** The hash of the browser that asked for the link. */
  readonly browserHash?: string | null
}

/**
 * Issues a token and stores only its hash. Earlier tokens of the same purpose stop working. The account is locked, so
 * that this also holds for two calls at once.
 */
export async function issueToken(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'random'>,
  { accountId, purpose, email = null, browserHash = null }: NewToken,
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
    browserHash,
    createdAt: now,
    expiresAt: now.add(tokenLifetime[purpose]),
  })
  return token
}

interface TokenOwner {
  readonly accountId: AccountId
  readonly email: string | null
  readonly browserHash: string | null
}

const { accountId, email, browserHash } = accountTokens
const owner = { accountId, email, browserHash }

/** Finds the owner of a token without using it; null in the same cases as `useToken`. */
export async function readToken(
  db: Db | Tx,
  { clock }: Pick<Ports, 'clock'>,
  purpose: TokenPurpose,
  token: string,
): Promise<TokenOwner | null> {
  if (!isSecretToken(token)) return null
  return await readTokenByHash(db, { clock }, purpose, tokenHash(token))
}

/** The same for a token of which only the hash is known. */
export async function readTokenByHash(
  db: Db | Tx,
  { clock }: Pick<Ports, 'clock'>,
  purpose: TokenPurpose,
  hash: string,
): Promise<TokenOwner | null> {
  const [found] = await db
    .select(owner)
    .from(accountTokens)
    .where(worksByHash(purpose, hash, clock.now()))
  return found ?? null
}

/** Uses a token, which works only once, even in a race. Null if it is unknown, used, expired or for another purpose. */
export async function useToken(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  purpose: TokenPurpose,
  token: string,
): Promise<TokenOwner | null> {
  if (!isSecretToken(token)) return null
  const now = clock.now()
  const [used] = await tx
    .update(accountTokens)
    .set({ usedAt: now })
    .where(worksByHash(purpose, tokenHash(token), now))
    .returning(owner)
  return used ?? null
}

function worksByHash(purpose: TokenPurpose, hash: string, now: Temporal.Instant) {
  const { usedAt, expiresAt } = accountTokens
  return and(
    eq(accountTokens.tokenHash, hash),
    eq(accountTokens.purpose, purpose),
    isNull(usedAt),
    gt(expiresAt, now),
  )
}

/** Revokes the open links of one purpose, or of all purposes. */
export async function revokeTokens(tx: Tx, accountId: AccountId, purpose?: TokenPurpose): Promise<void> {
  const open = and(eq(accountTokens.accountId, accountId), isNull(accountTokens.usedAt))
  const which = purpose === undefined ? open : and(open, eq(accountTokens.purpose, purpose))
  await tx.delete(accountTokens).where(which)
}
