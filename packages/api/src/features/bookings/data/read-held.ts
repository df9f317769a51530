import type { Tx } from '@hora/db/client'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { SessionKey } from '#features/sessions/index.ts'
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

/** Locks the running places of a session, in a fixed order. */
export async function lockRunningPlaces(tx: Tx, { professionalId, sessionId }: SessionKey): Promise<void> {
  await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.sessionId, sessionId),
        inArray(bookings.status, ['held', 'confirmed']),
      ),
    )
    .orderBy(asc(bookings.id))
    .for('update')
}
