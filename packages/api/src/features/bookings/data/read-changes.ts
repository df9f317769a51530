import type { Db, Tx } from '@hora/db/client'
import type { BookingChangeRow } from '@hora/db/tables'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { BookingId, ProfessionalId } from '#kernel/ids.ts'
import { type PlacedText, placedText } from '#vault/private-text.ts'
import type { BookingView } from './booking-cells.ts'
import { bookingChanges } from './tables.ts'

export type BookingChangeView = BookingChangeRow

/** The message of a change, to be decrypted where it is shown. */
export function messageOf({ id, message }: Pick<BookingChangeView, 'id' | 'message'>): PlacedText | null {
  return placedText(bookingChanges.message, id, message)
}

/** Whether the professional recorded or corrected the attendance. */
export function isAttendanceChange({ actor, kind }: Pick<BookingChangeView, 'actor' | 'kind'>): boolean {
  return actor === 'professional' && (kind === 'attended' || kind === 'no_show')
}

/** The histories of bookings, oldest first, in one statement. */
export async function readChanges(
  db: Db,
  professionalIds: readonly ProfessionalId[],
  ids: readonly BookingId[],
): Promise<ReadonlyMap<BookingId, readonly BookingChangeView[]>> {
  const rows = await db
    .select()
    .from(bookingChanges)
    .where(
      and(
        inArray(bookingChanges.professionalId, [...professionalIds]),
        inArray(bookingChanges.bookingId, [...ids]),
      ),
    )
    .orderBy(asc(bookingChanges.occurredAt), asc(bookingChanges.id))
  return Map.groupBy(rows, ({ bookingId }) => bookingId)
}

/** When the session started that a booking was cancelled from last; null if it never was. */
export async function readLastCancelled(
  tx: Tx,
  { professionalId, id }: Pick<BookingView, 'professionalId' | 'id'>,
): Promise<Temporal.Instant | null> {
  const [row] = await tx
    .select({ startsAt: bookingChanges.startsAt })
    .from(bookingChanges)
    .where(
      and(
        eq(bookingChanges.professionalId, professionalId),
        eq(bookingChanges.bookingId, id),
        eq(bookingChanges.kind, 'cancelled'),
      ),
    )
    .orderBy(desc(bookingChanges.occurredAt), desc(bookingChanges.id))
    .limit(1)
  return row?.startsAt ?? null
}
