import type { Tx } from '@hora/db/client'
import { bookings, sessions } from '@hora/db/tables'
import { formatInstantRange } from '@hora/db/values'
import { and, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ServiceView } from '#features/services/index.ts'
import type { Booking } from '../domain/booking.ts'
import { occupiedBy } from '../domain/occupied.ts'
import { type Place, type SessionState, sessionState } from '../domain/session-state.ts'
import { insertChange, type NewChange } from './insert-change.ts'

/** What was decided about a booking whose row, and whose session's, the transaction has locked. */
export interface DecidedChange extends NewChange {
  /** The service whose present buffers count when the session moves. */
  readonly service: ServiceView
  readonly now: Temporal.Instant
}

type Written = 'written' | 'not-available' | 'shared'

/**
 * Writes what was decided to the session, the booking and the history. `not-available`: something else is where the
 * session was to move to; a mover holds the lock of the practice, so nothing can slip in between. `shared`: others
 * have a place in the session too, and moving one place does not move theirs.
 */
export async function writeDecision(tx: Tx, change: DecidedChange): Promise<Written> {
  const { booking, happened } = change
  const others = await readOtherPlaces(tx, booking)
  const alone = !others.some(({ status }) => status === 'held' || status === 'confirmed')
  if (happened.movedFrom !== undefined && !alone) return 'shared'
  const heldUntil = booking.status === 'held' ? booking.heldUntil : null
  const state = sessionState([...others, { status: booking.status, heldUntil }])
  if (!(await updateSession(tx, change, state))) return 'not-available'
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

async function updateSession(tx: Tx, change: DecidedChange, state: SessionState): Promise<boolean> {
  const { booking, happened, service, now } = change
  const { professionalId, sessionId, startsAt, endsAt } = booking
  const occupied = occupiedBy(booking, service)
  const times = happened.movedFrom === undefined ? {} : { startsAt, endsAt, occupied }
  const rows = await tx
    .update(sessions)
    .set({ ...state, ...times, version: sql`${sessions.version} + 1`, updatedAt: now })
    .where(
      and(
        eq(sessions.professionalId, professionalId),
        eq(sessions.id, sessionId),
        happened.movedFrom === undefined ? undefined : notExists(inTheWay(tx, booking, occupied)),
      ),
    )
    .returning({ id: sessions.id })
  return rows.length === 1
}

function inTheWay(tx: Tx, { professionalId, sessionId }: Booking, occupied: ReturnType<typeof occupiedBy>) {
  const other = alias(sessions, 'other')
  return tx
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.professionalId, professionalId),
        ne(other.id, sessionId),
        inArray(other.status, ['held', 'scheduled', 'live']),
        sql`${other.occupied} && ${formatInstantRange(occupied)}::tstzrange`,
      ),
    )
}

async function updateBooking(tx: Tx, { booking, now }: DecidedChange): Promise<void> {
  const { professionalId, id, status } = booking
  const cancelled = booking.status === 'cancelled' ? booking : null
  await tx
    .update(bookings)
    .set({
      status,
      heldUntil: booking.status === 'held' ? booking.heldUntil : null,
      ...('confirmedAt' in booking ? { confirmedAt: booking.confirmedAt } : {}),
      cancelledAt: cancelled?.cancelledAt ?? null,
      cancelledBy: cancelled?.cancelledBy ?? null,
      version: sql`${bookings.version} + 1`,
      updatedAt: now,
    })
    .where(and(eq(bookings.professionalId, professionalId), eq(bookings.id, id)))
}
