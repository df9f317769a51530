import type { Tx } from '@hora/db/client'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { bookings } from './tables.ts'

/** The held bookings of some sessions, in a fixed order, so that locking them cannot deadlock. */
export async function readHeldBookings(
  tx: Tx,
  professionalId: ProfessionalId,
  sessionIds: readonly SessionId[],
): Promise<readonly BookingId[]> {
  const rows = await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        inArray(bookings.sessionId, [...sessionIds]),
        eq(bookings.status, 'held'),
      ),
    )
    .orderBy(asc(bookings.id))
  return rows.map(({ id }) => id)
}
