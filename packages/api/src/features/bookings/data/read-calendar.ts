import type { Db, RawSql, Tx } from '@hora/db/client'
import { type ServiceView, serviceJson } from '#features/services/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { BookingCells } from './booking-cells.ts'
import { allParts, bookingCells, joinClient, type Parts } from './booking-sql.ts'
import { type FilledSession, sessionsFromRows } from './filled-session.ts'

type Fragment = ReturnType<RawSql>

export interface CalendarQuestion {
  readonly professionalId: ProfessionalId
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** The start and id of the last session already known. */
  readonly after: readonly [start: string, id: string] | null
  readonly limit: number
  /** All of them unless told. */
  readonly parts?: Parts
}

/**
 * The sessions of a professional that touch a range, by start, with service, bookings and clients: one prepared
 * statement. No session lasts a day, so the index needs to look back only that far.
 */
export async function readCalendar(db: Db, asked: CalendarQuestion): Promise<readonly FilledSession[]> {
  const { sql } = db
  const { professionalId, from, to, now, after, limit, parts = allParts } = asked
  const later = after === null ? sql`` : sql`and (starts_at, id) > (${after[0]}, ${after[1]}::uuid)`
  const first = from.toString()
  return await select(
    sql,
    parts,
    sql`where professional_id = ${professionalId}
      and starts_at > ${first}::timestamptz - interval '1 day' and starts_at < ${to} and ends_at > ${first}
      and (status in ('scheduled', 'live', 'completed') or (status = 'held' and held_until > ${now}))
      ${later} order by starts_at, id limit ${limit}`,
  )
}

/** A session with its bookings by its id, for any asker. */
export async function readFilledSession(db: Db | Tx, id: SessionId): Promise<FilledSession | null> {
  const { sql } = db
  const [session] = await select(sql, allParts, sql`where id = ${id}`)
  return session ?? null
}

interface Found {
  readonly rows: readonly BookingCells[] | null
  readonly services: readonly ServiceView[] | null
}

async function select(sql: RawSql, parts: Parts, which: Fragment): Promise<readonly FilledSession[]> {
  const [found] = await sql<Found[]>`
    with s as materialized (select ${sessionColumns(sql, parts)} from sessions ${which})
    select json_agg(array[${bookingCells(sql, parts)}]
        order by s.starts_at, s.id, b.seat, b.created_at) as rows,
      (select json_agg(${serviceJson(sql)}) from services v
        where (v.professional_id, v.id) in (select professional_id, service_id from s)) as services
    from s
    left join bookings b on b.professional_id = s.professional_id and b.session_id = s.id
    ${joinClient(sql, parts)}`
  return sessionsFromRows(found?.rows ?? [], found?.services ?? [])
}

/** What `s` has for its cells, and to join by: each column costs for each row. */
function sessionColumns(sql: RawSql, { setting }: Parts) {
  const always = sql`professional_id, service_id, id, starts_at, ends_at, status, held_until, version`
  return setting ? sql`${always}, zone, place_kind, place_detail, capacity` : always
}
