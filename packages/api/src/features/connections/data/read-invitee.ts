import type { Db } from '@hora/db/client'
import { and, eq, sql } from 'drizzle-orm'
import { accounts, profiles } from '#features/accounts/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { blocks } from './tables.ts'

/** What Hora knows of an address that is invited; never shown to who invites. */
export interface Invitee {
  readonly language: string | null
  readonly country: string | null
  /** Has an account that has blocked the professional: no mail of theirs gets there. */
  readonly refuses: boolean
}

export async function readInvitee(db: Db, professionalId: ProfessionalId, email: string): Promise<Invitee> {
  const [row] = await db
    .select({
      language: profiles.language,
      country: profiles.country,
      refuses: sql<boolean>`${blocks.blockerId} is not null`,
    })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .leftJoin(blocks, and(eq(blocks.blockerId, accounts.id), eq(blocks.blockedId, professionalId)))
    .where(eq(accounts.email, email))
  return row ?? { language: null, country: null, refuses: false }
}
