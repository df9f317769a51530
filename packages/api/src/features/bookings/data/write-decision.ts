import type { Tx } from '@hora/db/client'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { ServiceView } from '#features/services/index.ts'
import { isOver, updateSession } from '#features/sessions/index.ts'
import type { Booking } from '../domain/booking.ts'
import { hasEnded } from '../domain/booking-policy.ts'
import { type Place, sessionOfPlaces } from '../domain/session-of-places.ts'
import { insertChange, type NewChange } from './insert-change.ts'
import { bookings } from './tables.ts'

/** A decision about a booking. The transaction has locked the rows of the booking and its session. */
export interface DecidedChange extends NewChange {
  /** The service, whose current buffers apply when the session moves. */
  readonly service: ServiceView
  readonly keepsBuffers: boolean
  readonly now: Temporal.Instant
}

type Written = 'written' | 'not-available' | 'shared'

/**
 * Writes a decision to the session, the booking and the history. `not-available`: another session has the new time.
 * `shared`: others have a place in the session too, so it cannot be moved for one client.
 */
export async function writeDecision(tx: Tx, change: DecidedChange): Promise<Written> {
  const { booking, happened, service, keepsBuffers, now } = change
  const others = await readOtherPlaces(tx, booking)
  const moves = happened.movedFrom !== undefined
  if (moves && others.some(({ status }) => status === 'held' || status === 'confirmed')) return 'shared'
  const heldUntil = booking.status === 'held' ? booking.heldUntil : null
  const over = hasEnded(booking, now) && (await isOver(tx, booking, now))
  const state = sessionOfPlaces([...others, { status: booking.status, heldUntil }], { over })
  const { startsAt, endsAt } = booking
  const moveTo = moves ? { startsAt, endsAt, service, keepsBuffers } : null
  const takes = happened.restored === true ? 'own-time' : moveTo
  if (!(await updateSession(tx, booking, { state, takes }, now))) return 'not-available'
  await updateBooking(tx, change)
  await insertChange(tx, change)
  return 'written'
}

async function readOtherPlaces(
  tx: Tx,
  { professionalId, sessionId, id }: Booking,
): Promise<readonly Place[]> {
  return await tx
    .select({ status: bookings.status, heldUntil: bookings.heldUntil })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.sessionId, sessionId),
        ne(bookings.id, id),
      ),
    )
}

async function updateBooking(tx: Tx, { booking, now }: DecidedChange): Promise<void> {
  const { professionalId, id, status } = booking
  const cancelled = booking.status === 'cancelled' ? booking : null
  const settled = 'settledAt' in booking ? booking : null
  await tx
    .update(bookings)
    .set({
      status,
      heldUntil: booking.status === 'held' ? booking.heldUntil : null,
      ...('confirmedAt' in booking ? { confirmedAt: booking.confirmedAt } : {}),
      cancelledAt: cancelled?.cancelledAt ?? null,
      cancelledBy: cancelled?.cancelledBy ?? null,
      cancelledOwedMinor: cancelled?.owedMinor ?? 0,
      cancelledLate: cancelled?.late ?? false,
      settledAt: settled?.settledAt ?? null,
      contestedAt: settled?.contestedAt ?? null,
      version: sql`${bookings.version} + 1`,
      updatedAt: now,
    })
    .where(and(eq(bookings.professionalId, professionalId), eq(bookings.id, id)))
}
