import type { Tx } from '@hora/db/client'
import type { BookingChangeId } from '#kernel/ids.ts'
import type { Booking } from '../domain/booking.ts'
import type { BookingEvent } from '../domain/decision.ts'
import { bookingChanges } from './tables.ts'

/** An entry in the history of a booking. */
export interface NewChange {
  readonly booking: Booking
  readonly happened: BookingEvent
  readonly changeId: BookingChangeId
  readonly message: string | null
}

export async function insertChange(
  tx: Tx,
  { booking, happened, changeId, message }: NewChange,
): Promise<void> {
  const { kind, actor, startsAt, endsAt, occurredAt } = happened
  const { professionalId, id: bookingId } = booking
  await tx
    .insert(bookingChanges)
    .values({ professionalId, id: changeId, bookingId, kind, actor, startsAt, endsAt, message, occurredAt })
}
