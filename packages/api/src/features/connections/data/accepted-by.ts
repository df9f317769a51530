import type { Db } from '@hora/db/client'
import { connections, invitationAnswers, profiles } from '@hora/db/tables'
import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { InvitationId, ProfessionalId } from '#kernel/ids.ts'
import { type ClientView, clientColumns } from './client-view.ts'

/** How many people are listed for an invitation; a link can be for hundreds. */
const named = 5

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
    .where(lte(answers.place, named))
    .orderBy(desc(answers.answeredAt))
  const clients = rows as unknown as readonly (ClientView & { readonly invitationId: InvitationId })[]
  return Map.groupBy(clients, (row) => row.invitationId)
}
