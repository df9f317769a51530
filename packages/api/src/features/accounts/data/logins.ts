import type { Db, Tx } from '@hora/db/client'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { AccountId, LoginId } from '#kernel/ids.ts'
import { logins } from './tables.ts'

export interface LoginView {
  readonly id: LoginId
  readonly accountId: AccountId
  readonly device: string
  readonly country: string | null
  readonly createdAt: Temporal.Instant
  readonly lastSeenAt: Temporal.Instant
}

const columns = {
  id: logins.id,
  accountId: logins.accountId,
  device: logins.device,
  country: logins.country,
  createdAt: logins.createdAt,
  lastSeenAt: logins.lastSeenAt,
}

const aliveAt = (now: Temporal.Instant) =>
  and(gt(logins.idleExpiresAt, now), gt(logins.absoluteExpiresAt, now))

/** The logins of an account that still work, newest first. */
export async function readLogins(
  db: Db | Tx,
  accountId: AccountId,
  now: Temporal.Instant,
): Promise<readonly LoginView[]> {
  return await db
    .select(columns)
    .from(logins)
    .where(and(eq(logins.accountId, accountId), aliveAt(now)))
    .orderBy(desc(logins.createdAt), desc(logins.id))
}

/** Whether the account has other logins, and none of them on a device that looks like this one. */
export async function hasOtherDevice(
  tx: Tx,
  accountId: AccountId,
  login: { readonly loginId: LoginId; readonly device: string; readonly country: string | null },
  now: Temporal.Instant,
): Promise<boolean> {
  const others = await tx
    .select({ device: logins.device, country: logins.country })
    .from(logins)
    .where(and(eq(logins.accountId, accountId), ne(logins.id, login.loginId), aliveAt(now)))
  const looksAlike = (other: (typeof others)[number]) =>
    other.device === login.device && other.country === login.country
  return others.length > 0 && !others.some(looksAlike)
}
