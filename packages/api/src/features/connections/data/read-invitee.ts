import type { Db } from '@hora/db/client'
import { and, eq, sql } from 'drizzle-orm'
import { accounts, profiles } from '#features/accounts/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { blocks } from './tables.ts'

/** What Hora knows about an invited address. It is never shown to the professional who invites. */
export interface Invitee {
  readonly language: string | null
  readonly country: string | null
  /** The account of the address has blocked the professional, so it gets no mail of theirs. */
  readonly blocksProfessional: boolean
}

export async function readInvitee(db: Db, professionalId: ProfessionalId, email: string): Promise<Invitee> {
  const [row] = await db
    .select({
      language: profiles.language,
      country: profiles.country,
      blocksProfessional: sql<boolean>`${blocks.blockerId} is not null`,
    })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .leftJoin(blocks, and(eq(blocks.blockerId, accounts.id), eq(blocks.blockedId, professionalId)))
    .where(eq(accounts.email, email))
  return row ?? { language: null, country: null, blocksProfessional: false }
}
