import type { Db, Tx } from '@hora/db/client'
import type { Language } from '@hora/schema/languages'
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { languageOf } from '#mail/language.ts'
import { accounts, profiles } from './tables.ts'

/** What sign-in and mails need about a person. */
export interface Credentials {
  readonly id: AccountId
  readonly email: string
  readonly emailConfirmedAt: Temporal.Instant | null
  readonly passwordHash: string | null
  /** Whether this is a made-up person of the demo. */
  readonly demo: boolean
  readonly displayName: string
  readonly language: Language
  /** The country in the profile, not the one of a login. */
  readonly country: string | null
  readonly zone: ZoneId
}

const columns = {
  id: accounts.id,
  email: accounts.email,
  emailConfirmedAt: accounts.emailConfirmedAt,
  passwordHash: accounts.passwordHash,
  demo: accounts.demo,
  displayName: profiles.displayName,
  language: profiles.language,
  country: profiles.country,
  zone: profiles.zone,
}

const select = (db: Db | Tx, which: SQL) =>
  db.select(columns).from(accounts).innerJoin(profiles, eq(profiles.accountId, accounts.id)).where(which)

function credentialsOf([row]: Awaited<ReturnType<typeof select>>): Credentials | null {
  return row === undefined ? null : { ...row, language: languageOf(row.language) }
}

export async function findCredentials(db: Db | Tx, email: string): Promise<Credentials | null> {
  return credentialsOf(await select(db, eq(accounts.email, email)))
}

export async function readCredentials(db: Db | Tx, id: AccountId): Promise<Credentials | null> {
  return credentialsOf(await select(db, eq(accounts.id, id)))
}

/** The same, with the rows locked until the transaction ends. */
export async function lockCredentials(tx: Tx, id: AccountId): Promise<Credentials | null> {
  return credentialsOf(await select(tx, eq(accounts.id, id)).for('update', { of: accounts }))
}

export interface NewAccount {
  readonly id: AccountId
  readonly email: string
  readonly passwordHash: string | null
  readonly displayName: string
  readonly language: Language
  readonly zone: ZoneId
  readonly emailConfirmedAt: Temporal.Instant | null
  readonly now: Temporal.Instant
}

/** Returns false when the address has an account, whose rows then stay unchanged. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const { id, email, emailConfirmedAt, passwordHash, displayName, language, zone, now } = account
  const made = await tx
    .insert(accounts)
    .values({ id, email, emailConfirmedAt, passwordHash, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: accounts.email })
    .returning({ id: accounts.id })
  if (made.length === 0) return false
  await tx.insert(profiles).values({ accountId: id, displayName, language, zone, updatedAt: now })
  return true
}

/** Deletes an account with all its rows. Only for accounts with an unconfirmed address. */
export async function deleteAccount(tx: Tx, id: AccountId): Promise<void> {
  await tx.delete(accounts).where(eq(accounts.id, id))
}

/** Deletes the unconfirmed account of an address, if there is one. */
export async function deleteUnconfirmed(tx: Tx, email: string): Promise<void> {
  await tx.delete(accounts).where(and(eq(accounts.email, email), isNull(accounts.emailConfirmedAt)))
}

/** Marks an account as a made-up person of the demo, for ever. */
export async function markAsDemo(db: Db, id: AccountId): Promise<void> {
  await db.update(accounts).set({ demo: true }).where(eq(accounts.id, id))
}

export interface AccountChange {
  readonly email?: string
  readonly passwordHash?: string
  readonly emailConfirmedAt?: Temporal.Instant
}

/** Changes an account. A new password also revokes the links to calendar files in earlier mails. */
export async function changeAccount(
  tx: Tx,
  id: AccountId,
  change: AccountChange,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(accounts)
    .set({
      ...change,
      ...(change.passwordHash === undefined ? {} : { calendarLinks: sql`${accounts.calendarLinks} + 1` }),
      updatedAt: now,
    })
    .where(eq(accounts.id, id))
}
