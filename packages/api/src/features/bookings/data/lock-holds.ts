import type { Tx } from '@hora/db/client'
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { SessionKey } from '#features/sessions/index.ts'
import type { BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { waitingStatuses } from '../domain/booking.ts'
import { bookings } from './tables.ts'

/**
 * Locks the holds and requests of some sessions that have run out, in a fixed order and before their sessions. So a hold that still
 * runs in the same group is not waited for, and nothing can deadlock.
 */
export async function lockLapsedHolds(
  tx: Tx,
  professionalId: ProfessionalId,
  sessionIds: readonly SessionId[],
  now: Temporal.Instant,
): Promise<readonly BookingId[]> {
  const rows = await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        inArray(bookings.sessionId, [...sessionIds]),
        inArray(bookings.status, waitingStatuses),
        lte(bookings.heldUntil, now),
      ),
    )
    .orderBy(asc(bookings.id))
    .for('update')
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
        inArray(bookings.status, [...waitingStatuses, 'confirmed']),
      ),
    )
    .orderBy(asc(bookings.id))
    .for('update')
}
