import type { Db, Tx } from '@hora/db/client'
import type { ProfileLink } from '@hora/db/tables'
import type { Language } from '@hora/schema/languages'
import { eq, inArray, sql } from 'drizzle-orm'
import type { AccountId, FileId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { languageOf } from '#mail/language.ts'
import { accounts, profiles } from './tables.ts'

/** An account with its profile, as the owner sees it. */
export interface AccountView {
  readonly id: AccountId
  readonly email: string
  readonly emailConfirmed: boolean
  readonly hasPassword: boolean
  readonly operator: boolean
  readonly displayName: string
  readonly avatarFileId: FileId | null
  readonly bio: string | null
  readonly links: readonly ProfileLink[]
  readonly language: Language
  readonly zone: ZoneId
  readonly country: string | null
  readonly version: number
}

const columns = {
  id: accounts.id,
  email: accounts.email,
  emailConfirmedAt: accounts.emailConfirmedAt,
  hasPassword: sql<boolean>`${accounts.passwordHash} is not null`,
  operator: accounts.operator,
  displayName: profiles.displayName,
  avatarFileId: profiles.avatarFileId,
  bio: profiles.bio,
  links: profiles.links,
  language: profiles.language,
  zone: profiles.zone,
  country: profiles.country,
  version: profiles.version,
}

/** Accounts by id, in one statement; unknown ids are left out. */
export async function readAccounts(
  db: Db | Tx,
  ids: readonly AccountId[],
): Promise<ReadonlyMap<AccountId, AccountView>> {
  const rows = await db
    .select(columns)
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(inArray(accounts.id, [...ids]))
  const views = rows.map(({ emailConfirmedAt, language, ...row }) => ({
    ...row,
    language: languageOf(language),
    emailConfirmed: emailConfirmedAt !== null,
  }))
  return new Map(views.map((view) => [view.id, view]))
}

export async function readAccount(db: Db | Tx, id: AccountId): Promise<AccountView | null> {
  return (await readAccounts(db, [id])).get(id) ?? null
}
