import type { Db } from '@hora/db/client'
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { type SessionKey, sessions } from '#features/sessions/index.ts'

/** A session whose minimum is to be decided, and where the next page starts. */
export interface UndecidedSession extends SessionKey {
  readonly startsAt: Temporal.Instant
}

/** The scheduled sessions whose minimum is due by a moment and was not decided, by their starts. */
export async function readUndecided(
  db: Db,
  by: Temporal.Instant,
  after: UndecidedSession | null,
  limit: number,
): Promise<readonly UndecidedSession[]> {
  const { professionalId, id, startsAt, minimumPlaces, decideHoursBefore, decidedAt, status } = sessions
  const rest =
    after && sql`(${startsAt}, ${id}) > (${after.startsAt.toString()}::timestamptz, ${after.sessionId}::uuid)`
  const isDue = sql`${startsAt} - make_interval(hours => ${decideHoursBefore}) <= ${by.toString()}::timestamptz`
  return await db
    .select({ professionalId, sessionId: id, startsAt })
    .from(sessions)
    .where(
      and(eq(status, 'scheduled'), isNotNull(minimumPlaces), isNull(decidedAt), isDue, rest ?? undefined),
    )
    .orderBy(asc(startsAt), asc(id))
    .limit(limit)
}
