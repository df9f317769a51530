import type { Db, Tx } from '@hora/db/client'
import { formatInstantRange } from '@hora/db/values'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { services } from '#features/services/index.ts'
import { instantFrom } from '#kernel/epoch.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { SessionView } from './session-cells.ts'
import { isServiceOfSession, sessionFrom, sessionRow } from './session-row.ts'
import { sessions } from './tables.ts'

export interface PeriodQuestion {
  readonly professionalId: ProfessionalId
  readonly periods: readonly Interval[]
  readonly now: Temporal.Instant
  /** The most sessions to read. */
  readonly limit: number
}

/**
 * The first sessions of a professional that take place in some periods, by start, and how many there are. Their buffers do
 * not count, and neither do sessions that are over, nor holds that have run out.
 */
export async function readSessionsDuring(
  db: Db | Tx,
  { limit, ...question }: PeriodQuestion,
): Promise<{ readonly first: readonly SessionView[]; readonly total: number }> {
  const found = await db
    .select({ ...sessionRow, total: sql<number>`(count(*) over ())::int` })
    .from(sessions)
    .innerJoin(services, isServiceOfSession)
    .where(and(...takesPlaceDuring(question)))
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(limit)
  return { first: found.map(sessionFrom), total: found[0]?.total ?? 0 }
}

/** The conditions of the sessions that take place in some periods, and are not over. */
export function takesPlaceDuring({
  professionalId,
  periods,
  now,
}: Omit<PeriodQuestion, 'limit'>): readonly SQL[] {
  const { startsAt, endsAt, status, heldUntil } = sessions
  const ranges = periods.map(({ start, end }) =>
    formatInstantRange({ start: instantFrom(start), end: instantFrom(end) }),
  )
  const period = sql`${`{${ranges.join()}}`}::tstzmultirange`
  // Literals, because the index covers only sessions in these states.
  const takesPlace = sql`(${status} in ('held', 'scheduled', 'live')
    and (${status} <> 'held' or ${heldUntil} > ${now.toString()}))`
  return [
    eq(sessions.professionalId, professionalId),
    takesPlace,
    sql`${endsAt} > ${now.toString()}`,
    sql`tstzrange(${startsAt}, ${endsAt}) && ${period}`,
  ]
}
