import type { Tx } from '@hora/db/client'
import { epochMs } from '@hora/db/epoch-ms'
import { query, statement } from '@hora/db/statement'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { type LockedSession, lockSession, lowestFreeSeat, type SessionKey } from '#features/sessions/index.ts'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { agreedStatuses, waitingStatuses } from '../domain/booking.ts'
import type { NewTimes } from '../domain/booking-command.ts'
import type { Place } from '../domain/session-of-places.ts'
import { bookings } from './tables.ts'

interface PlaceKey {
  readonly professionalId: ProfessionalId
  readonly sessionId: SessionId
  readonly clientId: AccountId
  readonly id: BookingId
}

type Terms = Omit<
  typeof bookings.$inferInsert,
  | keyof PlaceKey
  | 'seat'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'cancelledAt'
  | 'cancelledBy'
  | 'cancelledOwedMinor'
  | 'cancelledLate'
  | 'suggestedStarts'
>

export type NewBooking = PlaceKey & Terms

/** The statuses that occupy a seat; the unique index of seats has the same list. */
const seated = [...waitingStatuses, ...agreedStatuses] as const

/** A place that was taken, and what it found in its session. */
export interface TakenSeat {
  readonly seat: number
  readonly session: LockedSession
  readonly others: readonly SeatedPlace[]
}

export interface SeatedPlace extends Place {
  readonly seat: number
  readonly clientId: AccountId
}

/** Why there is no seat. `gone`: the session does not take place at that time any more. */
export type NoSeat = 'full' | 'already-in' | 'gone'

/**
 * Inserts a booking on the lowest free seat of its session. Requests for a seat of one session wait here for each
 * other; the unique index guarantees the result.
 */
export async function takeSeat(
  tx: Tx,
  booking: NewBooking,
  { startsAt, endsAt }: NewTimes,
  now: Temporal.Instant,
): Promise<Result<TakenSeat, NoSeat>> {
  const found = await lockSeats(tx, booking)
  if (found === null || !isAt(found.session, startsAt, endsAt)) return err('gone')
  const seat = lowestFreeSeat(seatsOf(found.places), found.session.capacity)
  if (seat === null) return err('full')
  const rows = await tx
    .insert(bookings)
    .values({ ...booking, seat, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ seat: bookings.seat })
  return rows.length === 1 ? ok({ seat, session: found.session, others: found.places }) : err('already-in')
}

/** Whether a session still takes place at a time. */
export function isAt(
  { status, start, end }: LockedSession,
  startsAt: Temporal.Instant,
  endsAt: Temporal.Instant,
): boolean {
  const running = status === 'held' || status === 'scheduled'
  return running && start === startsAt.epochMilliseconds && end === endsAt.epochMilliseconds
}

export function seatsOf(places: readonly SeatedPlace[]): readonly number[] {
  return places.map(({ seat }) => seat)
}

const seats = statement<{ seat: number; status: Place['status']; held: string | null; client: AccountId }>(
  query
    .select({
      seat: bookings.seat,
      status: bookings.status,
      client: sql`${bookings.clientId}`.as('client'),
      held: sql`${epochMs(bookings.heldUntil)}::text`.as('held'),
    })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, sql.placeholder('professionalId')),
        eq(bookings.sessionId, sql.placeholder('sessionId')),
        inArray(bookings.status, seated),
      ),
    ),
)

/** Locks a session, and reads its seated places in a later statement, so that it sees what earlier holders have written. */
export async function lockSeats(
  tx: Tx,
  { professionalId, sessionId }: SessionKey,
): Promise<{ session: LockedSession; places: readonly SeatedPlace[] } | null> {
  const key = { professionalId, sessionId }
  const [session, rows] = await Promise.all([lockSession(tx, key), seats(tx, key)])
  if (session === null) return null
  const places = rows.map(({ seat, status, held, client: clientId }) => {
    const heldUntil = held === null ? null : Temporal.Instant.fromEpochMilliseconds(Number(held))
    return { seat, status, heldUntil, clientId }
  })
  return { session, places }
}
