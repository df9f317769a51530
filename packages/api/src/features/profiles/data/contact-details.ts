import type { Db, Tx } from '@hora/db/client'
import type { EncryptedText } from '@hora/db/private-text'
import { eq, inArray } from 'drizzle-orm'
import { accounts } from '#features/accounts/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type PlacedText, placedText, type ReadyText } from '#vault/private-text.ts'
import { contactDetails } from './tables.ts'

/** How a person can be reached, and whether the people they are connected with see it. */
export interface ContactView {
  readonly accountId: AccountId
  readonly email: string
  readonly shared: boolean
  readonly phone: EncryptedText | null
  readonly phoneVerified: boolean
}

/** Contacts by account, in one statement. Callers decide who may see them. */
export async function readContacts(
  db: Db | Tx,
  ids: readonly AccountId[],
): Promise<ReadonlyMap<AccountId, ContactView>> {
  const rows = await db
    .select({
      accountId: accounts.id,
      email: accounts.email,
      shared: contactDetails.shared,
      phone: contactDetails.phone,
      verifiedAt: contactDetails.phoneVerifiedAt,
    })
    .from(accounts)
    .leftJoin(contactDetails, eq(contactDetails.id, accounts.id))
    .where(inArray(accounts.id, [...ids]))
  const views = rows.map(({ verifiedAt, shared, ...row }) => ({
    ...row,
    shared: shared ?? false,
    phoneVerified: verifiedAt !== null,
  }))
  return new Map(views.map((view) => [view.accountId, view]))
}

/** The number, to be decrypted where it is shown. */
export function phoneOf({ accountId, phone }: ContactView): PlacedText | null {
  return placedText(contactDetails.phone, accountId, phone)
}

/** Sets the consent and, unless absent, the number. A number that is given is not verified. */
export async function writeContact(
  tx: Tx,
  accountId: AccountId,
  { shared, phone }: { readonly shared: boolean; readonly phone?: ReadyText | null },
  now: Temporal.Instant,
): Promise<void> {
  const number =
    phone === undefined
      ? {}
      : { phone: phone?.encryptFor(contactDetails.phone, accountId) ?? null, phoneVerifiedAt: null }
  const given = { shared, ...number, updatedAt: now }
  await tx
    .insert(contactDetails)
    .values({ id: accountId, ...given })
    .onConflictDoUpdate({ target: contactDetails.id, set: given })
}
