import type { Db, Tx } from '@hora/db/client'
import { accounts, profiles } from '@hora/db/tables'
import { and, eq, isNotNull } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'

/** The recipient of a mail, with their language and time zone. */
export interface Recipient {
  readonly accountId: AccountId
  readonly email: string
  readonly language: string
  /** Their country, if known. It sets the format of times and dates. */
  readonly country: string | null
  readonly zone: ZoneId
  /** The number that the links to their calendar files are derived from. */
  readonly calendarLinks: number
}

/** Reads the recipient of a mail; null if the account is deleted or its address is not confirmed. */
export async function readRecipient(db: Db, accountId: AccountId): Promise<Recipient | null> {
  const [row] = await db
    .select({
      email: accounts.email,
      language: profiles.language,
      country: profiles.country,
      zone: profiles.zone,
      calendarLinks: accounts.calendarLinks,
    })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(and(eq(accounts.id, accountId), isNotNull(accounts.emailConfirmedAt)))
  return row === undefined ? null : { ...row, accountId }
}

/** Locks a recipient until the transaction ends, so that mails to them are planned one after another. */
export async function lockRecipient(tx: Tx, accountId: AccountId): Promise<boolean> {
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .for('no key update')
  return rows.length === 1
}
