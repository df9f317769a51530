import type { RawSql } from '@hora/db/client'
import type { BookingChangeId } from '#kernel/ids.ts'
import type { Booking } from '../domain/booking.ts'
import type { BookingEvent } from '../domain/decision.ts'

/** What the history keeps of something that happened to a booking. */
export interface NewChange {
  readonly booking: Booking
  readonly happened: BookingEvent
  readonly changeId: BookingChangeId
  readonly message: string | null
}

/** Part of a statement whose `session` has a row when the change takes place. */
export function insertChange(sql: RawSql, { booking, happened, changeId, message }: NewChange) {
  return sql`insert into booking_changes (professional_id, id, booking_id, kind, actor, starts_at, ends_at, message,
      occurred_at)
    select ${booking.professionalId}::uuid, ${changeId}::uuid, ${booking.id}::uuid, ${happened.kind}::text,
      ${happened.actor}::text, ${happened.startsAt}::timestamptz, ${happened.endsAt}::timestamptz,
      ${message}::text, ${happened.occurredAt}::timestamptz
    from session`
}
