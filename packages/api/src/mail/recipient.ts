import type { Db } from '@hora/db/client'
import { accounts, profiles } from '@hora/db/tables'
import { and, eq, isNotNull } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'

/** The person a mail goes to, with their language and their clock. */
export interface Recipient {
  readonly accountId: AccountId
  readonly email: string
  readonly language: string
  /** Their country, when they gave one; times and dates are written by it. */
  readonly country: string | null
  readonly zone: ZoneId
}

/** Reads who a mail goes to; null when the account is gone or its address was never confirmed. */
export async function readRecipient(db: Db, accountId: AccountId): Promise<Recipient | null> {
  const [row] = await db
    .select({
      email: accounts.email,
      language: profiles.language,
      country: profiles.country,
      zone: profiles.zone,
    })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(and(eq(accounts.id, accountId), isNotNull(accounts.emailConfirmedAt)))
  return row === undefined ? null : { ...row, accountId }
}
