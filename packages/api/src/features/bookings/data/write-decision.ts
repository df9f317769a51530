import type { Tx } from '@hora/db/client'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { ServiceView } from '#features/services/index.ts'
import { isOver, lowestFreeSeat, updateSession } from '#features/sessions/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type Booking, isWaiting } from '../domain/booking.ts'
import { hasEnded } from '../domain/booking-policy.ts'
import { decidedAfter } from '../domain/decided-after.ts'
import { type Place, sessionOfPlaces } from '../domain/session-of-places.ts'
import type { GroupSettings } from './booking-cells.ts'
import { insertChange, type NewChange } from './insert-change.ts'
import { bookings } from './tables.ts'

/** A decision about a booking. The transaction has locked the rows of the booking and its session. */
export interface DecidedChange extends NewChange {
  /** The service, whose current buffers apply when the session moves. */
  readonly service: ServiceView
  readonly keepsBuffers: boolean
  readonly session: GroupSettings
  readonly now: Temporal.Instant
}

type Written = 'written' | 'not-available' | 'shared' | NoSeatAgain

/** A place that is restored finds its session full, or its client with another place in it. */
type NoSeatAgain = 'full' | 'already-in'

/**
 * Writes a decision to the session, the booking and the history. `not-available`: another session has the new time.
 * `shared`: others have a place in the session too, so it cannot be moved for one client.
 */
export async function writeDecision(tx: Tx, change: DecidedChange): Promise<Written> {
  const { booking, happened, service, keepsBuffers, session, now } = change
  const others = await readOtherPlaces(tx, booking)
  const moves = happened.movedFrom !== undefined
  if (moves && (session.stands || others.some(isRunning))) return 'shared'
  const seat = happened.restored === true ? seatAgain(booking, others, session.capacity) : null
  if (typeof seat === 'string') return seat
  const heldUntil = isWaiting(booking) ? booking.heldUntil : null
  const over = hasEnded(booking, now) && (await isOver(tx, booking, now))
  const places = [...others, { status: booking.status, heldUntil }]
  const state = sessionOfPlaces(places, { over, stands: session.stands })
  const { startsAt, endsAt } = booking
  const moveTo = moves ? { startsAt, endsAt, service, keepsBuffers } : null
  const takes = happened.restored === true ? 'own-time' : moveTo
  const settings = moves ? { decidedAt: decidedAfter(session, startsAt, now) } : {}
  if (!(await updateSession(tx, booking, { state, takes, settings }, now))) return 'not-available'
  await writePlace(tx, change, seat)
  return 'written'
}

/** Writes a decision to the booking and the history only; `seat` if it changes. */
export async function writePlace(
  tx: Tx,
  change: Pick<DecidedChange, 'now' | keyof NewChange>,
  seat: number | null = null,
): Promise<void> {
  await updateBooking(tx, change, seat)
  await insertChange(tx, change)
}

export interface OtherPlace extends Place {
  readonly seat: number
  readonly clientId: AccountId
}

/** Whether a place takes a seat of a session that is not over. */
export function isRunning({ status }: Pick<Place, 'status'>): boolean {
  return status === 'confirmed' || isWaiting({ status })
}

/** The places of the others in the session of a booking, in every status. */
export async function readOtherPlaces(
  tx: Tx,
  { professionalId, sessionId, id }: Pick<Booking, 'professionalId' | 'sessionId' | 'id'>,
): Promise<readonly OtherPlace[]> {
  const { status, heldUntil, seat, clientId } = bookings
  return await tx
    .select({ status, heldUntil, seat, clientId })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.sessionId, sessionId),
        ne(bookings.id, id),
      ),
    )
}

/** The seat of a place that is restored. Its old one may be somebody else's by now. */
function seatAgain(
  { clientId }: Pick<Booking, 'clientId'>,
  others: readonly OtherPlace[],
  capacity: number,
): number | NoSeatAgain {
  const seated = others.filter(isRunning)
  if (seated.some((other) => other.clientId === clientId)) return 'already-in'
  const taken = seated.map(({ seat }) => seat)
  return lowestFreeSeat(taken, capacity) ?? 'full'
}

async function updateBooking(
  tx: Tx,
  { booking, now }: Pick<DecidedChange, 'booking' | 'now'>,
  seat: number | null,
): Promise<void> {
  const { professionalId, id, sessionId, status } = booking
  const cancelled = booking.status === 'cancelled' ? booking : null
  const settled = 'settledAt' in booking ? booking : null
  await tx
    .update(bookings)
    .set({
      status,
      ...(seat === null ? {} : { sessionId, seat }),
      heldUntil: isWaiting(booking) ? booking.heldUntil : null,
      ...('confirmedAt' in booking ? { confirmedAt: booking.confirmedAt } : {}),
      cancelledAt: cancelled?.cancelledAt ?? null,
      cancelledBy: cancelled?.cancelledBy ?? null,
      cancelledOwedMinor: cancelled?.owedMinor ?? 0,
      cancelledLate: cancelled?.late ?? false,
      suggestedStarts: booking.status === 'declined' ? booking.suggestedStarts.map(String) : [],
      settledAt: settled?.settledAt ?? null,
      contestedAt: settled?.contestedAt ?? null,
      version: sql`${bookings.version} + 1`,
      updatedAt: now,
    })
    .where(and(eq(bookings.professionalId, professionalId), eq(bookings.id, id)))
}
