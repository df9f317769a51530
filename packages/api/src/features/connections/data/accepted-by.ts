import type { Db } from '@hora/db/client'
import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import type { InvitationId, ProfessionalId } from '#kernel/ids.ts'
import { type ClientView, clientColumns } from './client-view.ts'
import { connections, invitationAnswers } from './tables.ts'

/** How many people are listed for an invitation; a link can be for hundreds. */
export const acceptedByShown = 5

/** The people who accepted each invitation, as clients of the professional, newest first, in one statement. */
export async function readAcceptedBy(
  db: Db,
  professionalId: ProfessionalId,
  ids: readonly InvitationId[],
): Promise<ReadonlyMap<InvitationId, readonly ClientView[]>> {
  const { invitationId, accountId, answeredAt } = invitationAnswers
  const own = and(
    eq(invitationAnswers.professionalId, professionalId),
    inArray(invitationId, [...ids]),
    eq(invitationAnswers.answer, 'accepted'),
  )
  const place = sql<number>`row_number() over (partition by ${invitationId} order by ${answeredAt} desc)`
  const answers = db
    .select({ invitationId, accountId, answeredAt, place: place.as('place') })
    .from(invitationAnswers)
    .where(own)
    .as('answers')
  const ofPair = and(
    eq(connections.professionalId, professionalId),
    eq(connections.clientId, answers.accountId),
  )
  const rows = await db
    .select({ ...clientColumns, invitationId: answers.invitationId })
    .from(answers)
    .innerJoin(connections, ofPair)
    .innerJoin(profiles, eq(profiles.accountId, answers.accountId))
    .where(lte(answers.place, acceptedByShown))
    .orderBy(desc(answers.answeredAt))
  return Map.groupBy(rows, (row) => row.invitationId)
}
