import type { RawSql, Tx } from '@hora/db/client'
import { formatInstantRange } from '@hora/db/values'
import type { ServiceView } from '#features/services/index.ts'
import type { BookingStatus } from '../domain/booking.ts'
import { occupiedBy } from '../domain/occupied.ts'
import { insertChange, type NewChange } from './insert-change.ts'

/** What was decided about a booking whose row the transaction has locked. */
export interface DecidedChange extends NewChange {
  /** Of which its present buffers count when the session moves. */
  readonly service: ServiceView
  readonly now: Temporal.Instant
}

/** What a session of one seat is when its booking stands so. */
const sessionStatus: Record<BookingStatus, string> = {
  held: 'held',
  confirmed: 'scheduled',
  cancelled: 'cancelled',
  expired: 'expired',
  completed: 'completed',
  no_show: 'completed',
}

/**
 * Writes what was decided: session, booking and history in one statement. False: the session was to move and
 * something else is there. A mover holds the lock of the practice, so nothing can slip in between.
 */
export async function writeDecision(tx: Tx, change: DecidedChange): Promise<boolean> {
  const { sql } = tx
  const written = await sql`
    with session as (${updateSession(sql, change)}),
    booking as (${updateBooking(sql, change)}),
    change as (${insertChange(sql, change)})
    select from session`
  return written.length === 1
}

function updateSession(sql: RawSql, { booking, happened, service, now }: DecidedChange) {
  const { professionalId, sessionId } = booking
  const heldUntil = booking.status === 'held' ? booking.heldUntil : null
  const base = sql`update sessions s set status = ${sessionStatus[booking.status]},
      held_until = ${heldUntil}::timestamptz, version = version + 1, updated_at = ${now}`
  const which = sql`where s.professional_id = ${professionalId} and s.id = ${sessionId}`
  if (happened.movedFrom === undefined) return sql`${base} ${which} returning s.id`
  const occupied = sql`${formatInstantRange(occupiedBy(booking, service))}::tstzrange`
  return sql`${base}, starts_at = ${booking.startsAt}, ends_at = ${booking.endsAt}, occupied = ${occupied}
    ${which} and not exists (select from sessions o where o.professional_id = ${professionalId}
      and o.id <> ${sessionId} and o.status in ('held', 'scheduled', 'live') and o.occupied && ${occupied})
    returning s.id`
}

function updateBooking(sql: RawSql, { booking, now }: DecidedChange) {
  const heldUntil = booking.status === 'held' ? booking.heldUntil : null
  const confirmedAt = 'confirmedAt' in booking ? booking.confirmedAt : null
  const cancelled = booking.status === 'cancelled' ? booking : null
  return sql`update bookings set status = ${booking.status}, held_until = ${heldUntil}::timestamptz,
      confirmed_at = coalesce(${confirmedAt}::timestamptz, confirmed_at),
      cancelled_at = ${cancelled?.cancelledAt ?? null}::timestamptz,
      cancelled_by = ${cancelled?.cancelledBy ?? null}::text, version = version + 1, updated_at = ${now}
    where professional_id = ${booking.professionalId} and id = ${booking.id} and exists (select from session)`
}
