import type { Tx } from '@hora/db/client'
import { and, count, eq, inArray } from 'drizzle-orm'
import type { BookingView } from './booking-cells.ts'
import { bookingChanges } from './tables.ts'

/** How often the professional recorded or corrected the attendance of a booking. */
export async function countAttendanceChanges(
  tx: Tx,
  { professionalId, id }: Pick<BookingView, 'professionalId' | 'id'>,
): Promise<number> {
  const [row] = await tx
    .select({ changes: count() })
    .from(bookingChanges)
    .where(
      and(
        eq(bookingChanges.professionalId, professionalId),
        eq(bookingChanges.bookingId, id),
        eq(bookingChanges.actor, 'professional'),
        inArray(bookingChanges.kind, ['attended', 'no_show']),
      ),
    )
  return row?.changes ?? 0
}
