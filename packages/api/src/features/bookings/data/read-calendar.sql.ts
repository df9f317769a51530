import type { Db, Tx } from '@hora/db/client'
import { bookings, connections, profiles, services, sessions } from '@hora/db/tables'
import { type SQL, sql } from 'drizzle-orm'
import { type ServiceView, serviceJson } from '#features/services/index.ts'
import { type Cell, type Row, sessionCells } from '#features/sessions/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import {
  bookingFromRow,
  bookingRow,
  everyPart,
  joins,
  type OpenSession,
  type Part,
  sessionFromRow,
} from './booking-row.ts'
import type { FilledSession } from './filled-session.ts'

export interface CalendarQuestion {
  readonly professionalId: ProfessionalId
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** The start and id of the last session already known. */
  readonly after: readonly [start: string, id: string] | null
  readonly limit: number
  /** All of them unless told. */
  readonly parts?: readonly Part[]
}

/**
 * The sessions of a professional that touch a range, by start, with service, bookings and clients: one prepared
 * statement. No session lasts a day, so the index needs to look back only that far.
 */
export async function readCalendar(db: Db, asked: CalendarQuestion): Promise<readonly FilledSession[]> {
  const { professionalId, from, to, now, after, limit, parts = everyPart } = asked
  const { startsAt, endsAt, status, heldUntil, id } = sessions
  const first = from.toString()
  const later = after === null ? sql`` : sql`and (${startsAt}, ${id}) > (${after[0]}, ${after[1]}::uuid)`
  return await select(
    db,
    parts,
    sql`${sessions.professionalId} = ${professionalId}
      and ${startsAt} > ${first}::timestamptz - interval '1 day' and ${startsAt} < ${to} and ${endsAt} > ${first}
      and (${status} in ('scheduled', 'live', 'completed') or (${status} = 'held' and ${heldUntil} > ${now}))
      ${later} order by ${startsAt}, ${id} limit ${limit}`,
  )
}

/** A session with its bookings by its id, for any asker. */
export async function readFilledSession(db: Db | Tx, id: SessionId): Promise<FilledSession | null> {
  const [session] = await select(db, everyPart, sql`${sessions.id} = ${id}`)
  return session ?? null
}

type Found = {
  readonly rows: readonly Row[] | null
  readonly services: readonly ServiceView[] | null
}

/** The page of sessions goes by the name of their table, so that cells read from it as they would from the table. */
async function select(db: Db | Tx, parts: readonly Part[], which: SQL): Promise<readonly FilledSession[]> {
  const [found] = await db.execute<Found>(sql`
    with page as materialized (select ${pageColumns(parts)} from ${sessions} where ${which})
    select json_agg(${bookingRow(parts)}
        order by ${sessions.startsAt}, ${sessions.id}, ${bookings.seat}, ${bookings.createdAt}) as rows,
      (select json_agg(${serviceJson}) from ${services}
        where (${services.professionalId}, ${services.id}) in (select professional_id, service_id from page)) as services
    from page as ${sessions}
    left join ${bookings} on ${joins.session}
    left join ${profiles} on ${joins.profile}
    ${parts.includes('face') ? sql`left join ${connections} on ${joins.connection}` : sql``}`)
  return fold(found?.rows ?? [], found?.services ?? [])
}

/** What the page has for its cells, and to join by: each column costs for each row. */
function pageColumns(parts: readonly Part[]): SQL {
  const { core, setting } = sessionCells
  const cells = Object.values<Cell<unknown>>(parts.includes('setting') ? { ...core, ...setting } : core)
  const columns = cells.flatMap(({ column }) => (column === undefined ? [] : [sql`${column}`]))
  return sql.join([sql`${sessions.professionalId}`, ...columns], sql`, `)
}

/** Folds rows, sorted by session, into sessions with their bookings. */
function fold(rows: readonly Row[], found: readonly ServiceView[]): readonly FilledSession[] {
  const serviceById = new Map(found.map((service) => [service.id, service]))
  const folded: OpenSession[] = []
  for (const row of rows) {
    const last = folded.at(-1)
    const session = last !== undefined && last.id === row[0] ? last : sessionFromRow(row, serviceById)
    if (session !== last) folded.push(session)
    const booking = bookingFromRow(row, session)
    if (booking !== null) session.bookings.push(booking)
  }
  return folded
}
