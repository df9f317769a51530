import type { Db } from '@hora/db/client'
import { formatInstantRange } from '@hora/db/values'
import { and, asc, eq, sql } from 'drizzle-orm'
import { serviceJson, services } from '#features/services/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { type Row, rowReader, selectRow } from './cells.ts'
import { type SessionView, sessionCells } from './session-cells.ts'
import { sessions } from './tables.ts'

const groups = [sessionCells.core, sessionCells.setting, sessionCells.buffers] as const
const read = rowReader(groups, ...groups)
const row = sql<Row>`to_json(${selectRow(groups, () => true)})`

export interface PeriodQuestion {
  readonly professionalId: ProfessionalId
  readonly during: { readonly start: Temporal.Instant; readonly end: Temporal.Instant }
  readonly now: Temporal.Instant
  /** The most sessions to read. */
  readonly limit: number
}

/**
 * The first sessions of a professional that take place in a period, by start, and how many there are. Their buffers do
 * not count, and neither do holds that have run out.
 */
export async function readSessionsDuring(
  db: Db,
  { professionalId, during, now, limit }: PeriodQuestion,
): Promise<{ readonly first: readonly SessionView[]; readonly total: number }> {
  const { startsAt, endsAt, status, heldUntil } = sessions
  const period = sql`${formatInstantRange(during)}::tstzrange`
  // Literals, because the index covers only sessions in these states.
  const takesPlace = sql`(${status} in ('held', 'scheduled', 'live')
    and (${status} <> 'held' or ${heldUntil} > ${now.toString()}))`
  const found = await db
    .select({ cells: row, service: serviceJson, total: sql<number>`(count(*) over ())::int` })
    .from(sessions)
    .innerJoin(
      services,
      and(eq(services.professionalId, sessions.professionalId), eq(services.id, sessions.serviceId)),
    )
    .where(
      and(
        eq(sessions.professionalId, professionalId),
        takesPlace,
        sql`tstzrange(${startsAt}, ${endsAt}) && ${period}`,
      ),
    )
    .orderBy(asc(startsAt), asc(sessions.id))
    .limit(limit)
  const first = found.map(({ cells, service }) =>
    read(cells, { professionalId: service.professionalId, service }),
  )
  return { first, total: found[0]?.total ?? 0 }
}
