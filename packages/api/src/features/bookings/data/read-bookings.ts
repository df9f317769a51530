import type { Db, RawSql, Tx } from '@hora/db/client'
import { type ServiceView, serviceJson } from '#features/services/index.ts'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { BookingCells } from './booking-cells.ts'
import { allParts, bookingCells, joinClient } from './booking-sql.ts'
import { type BookingView, bookingFromRow, timesFromRow } from './booking-view.ts'

type Fragment = ReturnType<RawSql>

/** A booking by its id, whoever asks. */
export async function readBooking(db: Db | Tx, id: BookingId): Promise<BookingView | null> {
  const { sql } = db
  const [booking] = await select(sql, sql`where b.id = ${id}`)
  return booking ?? null
}

/** The same, and nobody changes it or its session until the transaction ends. */
export async function lockBooking(tx: Tx, id: BookingId): Promise<BookingView | null> {
  const { sql } = tx
  const [booking] = await select(sql, sql`where b.id = ${id} for update of b, s`)
  return booking ?? null
}

/** Where a page starts: after the booking with this start and id. */
type BookingKey = readonly [start: string, id: string]

export interface MyBookings {
  readonly clientId: AccountId
  readonly when: 'upcoming' | 'past'
  readonly now: Temporal.Instant
  readonly after: BookingKey | null
  readonly limit: number
}

/**
 * A client's bookings in one statement. Upcoming: held or confirmed and not over, by start. Past: what is over
 * or was cancelled, latest first. Holds that came to nothing are not shown.
 */
export async function readMyBookings(db: Db, asked: MyBookings): Promise<readonly BookingView[]> {
  const { sql } = db
  const { clientId, now, after, limit } = asked
  if (asked.when === 'upcoming') {
    const later = after === null ? sql`` : sql`and (s.starts_at, b.id) > (${after[0]}, ${after[1]}::uuid)`
    return await select(
      sql,
      sql`where b.client_id = ${clientId} and s.ends_at > ${now}
        and (b.status = 'confirmed' or (b.status = 'held' and b.held_until > ${now})) ${later}
        order by s.starts_at, b.id limit ${limit}`,
    )
  }
  const earlier = after === null ? sql`` : sql`and (s.starts_at, b.id) < (${after[0]}, ${after[1]}::uuid)`
  return await select(
    sql,
    sql`where b.client_id = ${clientId} and b.status not in ('held', 'expired')
      and (s.ends_at <= ${now} or b.status <> 'confirmed') ${earlier}
      order by s.starts_at desc, b.id desc limit ${limit}`,
  )
}

export interface BookingsOfClient {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
  readonly after: BookingKey | null
  readonly limit: number
}

/** What a client has booked with a professional, latest first; holds that came to nothing are not shown. */
export async function readBookingsOfClient(
  db: Db,
  { professionalId, clientId, after, limit }: BookingsOfClient,
): Promise<readonly BookingView[]> {
  const { sql } = db
  const earlier = after === null ? sql`` : sql`and (s.starts_at, b.id) < (${after[0]}, ${after[1]}::uuid)`
  return await select(
    sql,
    sql`where b.client_id = ${clientId} and b.professional_id = ${professionalId}
      and b.status not in ('held', 'expired') ${earlier}
      order by s.starts_at desc, b.id desc limit ${limit}`,
  )
}

/** What a client has ahead with a professional, held or confirmed. */
export async function readUpcoming(
  db: Db | Tx,
  professionalId: ProfessionalId,
  clientId: AccountId,
  now: Temporal.Instant,
): Promise<readonly BookingView[]> {
  const { sql } = db
  return await select(
    sql,
    sql`where b.client_id = ${clientId} and b.professional_id = ${professionalId}
      and b.status in ('held', 'confirmed') and s.starts_at > ${now} order by s.starts_at`,
  )
}

/** Several bookings by id, in one statement. */
export async function readBookings(
  db: Db,
  ids: readonly BookingId[],
): Promise<ReadonlyMap<BookingId, BookingView>> {
  const { sql } = db
  const found = await select(sql, sql`where b.id = any(${[...ids]}::uuid[])`)
  return new Map(found.map((booking) => [booking.id, booking]))
}

/** The bookings of several sessions by seat, in one statement. */
export async function readBookingsOfSessions(
  db: Db,
  ids: readonly SessionId[],
): Promise<ReadonlyMap<SessionId, readonly BookingView[]>> {
  const { sql } = db
  const found = await select(sql, sql`where s.id = any(${[...ids]}::uuid[]) order by b.seat, b.created_at`)
  return Map.groupBy(found, ({ sessionId }) => sessionId)
}

interface Row {
  readonly cells: BookingCells
  readonly service: ServiceView
}

async function select(sql: RawSql, rest: Fragment): Promise<readonly BookingView[]> {
  const rows = await sql<Row[]>`
    select to_json(array[${bookingCells(sql, allParts)}]) as cells, ${serviceJson(sql)} as service
    from bookings b
    join sessions s on s.professional_id = b.professional_id and s.id = b.session_id
    join services v on v.professional_id = s.professional_id and v.id = s.service_id
    ${joinClient(sql, allParts)}
    ${rest}`
  return rows.map(({ cells, service }) => bookingFromRow(cells, timesFromRow(cells), service))
}
