/**
 * Locks for everything that starts or ends logins, or changes what a person may do (decision 0064). The order is:
 * accounts by id, logins by id, tokens, other rows. With the account locked first, a transaction also sees the logins
 * and tokens that an earlier transaction wrote.
 */
import type { Tx } from '@hora/db/client'
import { accounts, logins } from '@hora/db/tables'
import { and, eq, inArray } from 'drizzle-orm'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { SignedInViewer } from './viewer.ts'

type Ended = DomainError<'SIGNED_OUT'>
type Strength = 'update' | 'key share'

/** Locks accounts in the order of their ids, before any of their logins and tokens. */
export async function lockAccounts(tx: Tx, ...ids: readonly AccountId[]): Promise<void> {
  await lockRows(tx, ids, 'update')
}

async function lockRows(tx: Tx, ids: readonly AccountId[], strength: Strength): Promise<void> {
  const { id } = accounts
  await tx
    .select({ id })
    .from(accounts)
    .where(inArray(id, [...ids]))
    .orderBy(id)
    .for(strength)
}

/**
 * Locks the login that asks, and its account. SIGNED_OUT if it has ended: the viewer was read before the transaction,
 * perhaps from memory. For changes of credentials and logins.
 */
export async function lockLogin(tx: Tx, viewer: SignedInViewer): Promise<Result<void, Ended>> {
  return await lockBoth(tx, viewer, 'update')
}

/**
 * Keeps the login that asks until the transaction ends, without blocking others who keep it. SIGNED_OUT if it has
 * ended. For new rights that outlive the login, such as a link or a connection. Call it before other locks.
 */
export async function keepLogin(tx: Tx, viewer: SignedInViewer): Promise<Result<void, Ended>> {
  return await lockBoth(tx, viewer, 'key share')
}

async function lockBoth(
  tx: Tx,
  { accountId, loginId }: SignedInViewer,
  strength: Strength,
): Promise<Result<void, Ended>> {
  await lockRows(tx, [accountId], strength)
  const own = and(eq(logins.id, loginId), eq(logins.accountId, accountId))
  const found = await tx.select({ id: logins.id }).from(logins).where(own).for(strength)
  return found.length === 1 ? ok(undefined) : err(domainError('SIGNED_OUT'))
}
