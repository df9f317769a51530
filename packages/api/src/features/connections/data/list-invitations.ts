import type { Db } from '@hora/db/client'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Invitation } from './invitation-store.ts'
import { invitations } from './tables.ts'

export interface InvitationPage {
  /** Creation time (ISO 8601) and id of the last invitation on the previous page. */
  readonly after: readonly [createdAt: string, id: string] | null
  readonly limit: number
}

/** The invitations a professional has sent, newest first. */
export async function listInvitations(
  db: Db,
  professionalId: ProfessionalId,
  { after, limit }: InvitationPage,
): Promise<readonly Invitation[]> {
  const { createdAt, id } = invitations
  const older =
    after === null
      ? undefined
      : sql`(${createdAt} < ${after[0]}::timestamptz
          or ${createdAt} = ${after[0]}::timestamptz and ${id} > ${after[1]}::uuid)`
  return await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.professionalId, professionalId), older))
    .orderBy(desc(createdAt), asc(id))
    .limit(limit)
}
