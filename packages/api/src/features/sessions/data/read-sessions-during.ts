import type { Db, Tx } from '@hora/db/client'
import { formatInstantRange } from '@hora/db/values'
import { and, asc, eq, inArray, max, or, type SQL, sql } from 'drizzle-orm'
import { services } from '#features/services/index.ts'
import { instantFrom } from '#kernel/epoch.ts'
import type { ProfessionalId, ServiceId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { SessionView } from './session-cells.ts'
import { isServiceOfSession, sessionFrom, sessionRow } from './session-row.ts'
import { sessions } from './tables.ts'

/** Time that closes, for all services or for some. */
export interface Closing {
  readonly periods: readonly Interval[]
  readonly services?: readonly ServiceId[]
}

export interface ClosingQuestion {
  readonly professionalId: ProfessionalId
  readonly closings: readonly Closing[]
  readonly now: Temporal.Instant
}

/**
 * The first sessions of a professional that take place in time that closes, by start, and how many there are. Their buffers do
 * not count, and neither do sessions that are over, nor holds that have run out.
 */
export async function readSessionsDuring(
  db: Db | Tx,
  question: ClosingQuestion,
  limit: number,
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

/** The end of the last session of a professional that is not over; null if there is none. */
export async function readLastEnd(
  db: Db | Tx,
  question: Omit<ClosingQuestion, 'closings'>,
): Promise<Temporal.Instant | null> {
  const [row] = await db
    .select({ end: max(sessions.endsAt) })
    .from(sessions)
    .where(and(...isAhead(question)))
  return row?.end ?? null
}

/** The conditions of the sessions that take place in time that closes, and are not over. */
export function takesPlaceDuring({ closings, ...question }: ClosingQuestion): readonly SQL[] {
  const met = closings.flatMap(({ periods, services: only }) => {
    const ofThese = only === undefined ? undefined : inArray(sessions.serviceId, [...only])
    return and(overlapsOneOf(periods), ofThese) ?? []
  })
  return [...isAhead(question), or(...met) ?? sql`false`]
}

function overlapsOneOf(periods: readonly Interval[]): SQL {
  const ranges = periods.map(({ start, end }) =>
    formatInstantRange({ start: instantFrom(start), end: instantFrom(end) }),
  )
  const { startsAt, endsAt } = sessions
  return sql`tstzrange(${startsAt}, ${endsAt}) && ${`{${ranges.join()}}`}::tstzmultirange`
}

function isAhead({ professionalId, now }: Omit<ClosingQuestion, 'closings'>): readonly SQL[] {
  const { endsAt, status, heldUntil } = sessions
  // Literals, because the index covers only sessions in these states.
  const takesPlace = sql`(${status} in ('held', 'scheduled', 'live')
    and (${status} <> 'held' or ${heldUntil} > ${now.toString()}))`
  return [eq(sessions.professionalId, professionalId), takesPlace, sql`${endsAt} > ${now.toString()}`]
}
