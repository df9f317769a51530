import type { Db, RawSql, Tx } from '@hora/db/client'
import { serviceJson } from '#features/services/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { bookingColumns, joinClient, sessionTimes } from './booking-sql.ts'
import { type SessionBookingRow, type SessionView, sessionsFromRows } from './session-view.ts'

type Fragment = ReturnType<RawSql>

export interface CalendarQuestion {
  readonly professionalId: ProfessionalId
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** The start and id of the last session already known. */
  readonly after: readonly [start: string, id: string] | null
  readonly limit: number
}

/**
 * The sessions of a professional that touch a range, by start, with service, bookings and clients: one prepared
 * statement. No session lasts a day, so the index needs to look back only that far.
 */
export async function readCalendar(db: Db, asked: CalendarQuestion): Promise<readonly SessionView[]> {
  const { sql } = db
  const { professionalId, from, to, now, after, limit } = asked
  const later = after === null ? sql`` : sql`and (starts_at, id) > (${after[0]}, ${after[1]}::uuid)`
  return await select(
    sql,
    sql`where professional_id = ${professionalId}
      and starts_at > ${from}::timestamptz - interval '1 day' and starts_at < ${to} and ends_at > ${from}
      and (status in ('scheduled', 'live', 'completed') or (status = 'held' and held_until > ${now}))
      ${later} order by starts_at, id limit ${limit}`,
  )
}

/** A session by its id, whoever asks. */
export async function readSession(db: Db | Tx, id: SessionId): Promise<SessionView | null> {
  const { sql } = db
  const [session] = await select(sql, sql`where id = ${id}`)
  return session ?? null
}

async function select(sql: RawSql, which: Fragment): Promise<readonly SessionView[]> {
  const rows = await sql<SessionBookingRow[]>`
    with s as materialized (select * from sessions ${which})
    select ${sessionTimes(sql)}, s.service_id, s.status, s.capacity, s.held_until, s.version,
      case when s.id = (select id from s limit 1) then (select jsonb_agg(${serviceJson(sql)}) from services v
        where (v.professional_id, v.id) in (select professional_id, service_id from s)) end as services,
      ${bookingColumns(sql)}
    from s
    left join bookings b on b.professional_id = s.professional_id and b.session_id = s.id
    ${joinClient(sql)}
    order by s.starts_at, s.id, b.seat, b.created_at`
  return sessionsFromRows(rows)
}
