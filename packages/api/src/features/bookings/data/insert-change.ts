import type { Tx } from '@hora/db/client'
import type { BookingChangeId } from '#kernel/ids.ts'
import type { ReadyText } from '#vault/private-text.ts'
import type { Booking } from '../domain/booking.ts'
import type { BookingEvent } from '../domain/decision.ts'
import { bookingChanges } from './tables.ts'

/** An entry in the history of a booking. */
export interface NewChange {
  readonly booking: Booking
  readonly happened: BookingEvent
  readonly changeId: BookingChangeId
  readonly message: ReadyText | null
}

export async function insertChange(
  tx: Tx,
  { booking, happened, changeId, message }: NewChange,
): Promise<void> {
  const { kind, actor, startsAt, endsAt, occurredAt, owedMinor = null } = happened
  const { professionalId, id: bookingId } = booking
  const key = { professionalId, id: changeId, bookingId }
  const encrypted = message?.encryptFor(bookingChanges.message, changeId) ?? null
  await tx
    .insert(bookingChanges)
    .values({ ...key, kind, actor, startsAt, endsAt, message: encrypted, owedMinor, occurredAt })
}
