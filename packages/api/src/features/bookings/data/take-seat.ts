import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { lockSession, lowestFreeSeat } from '#features/sessions/index.ts'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { agreedStatuses } from '../domain/booking.ts'
import { bookings } from './tables.ts'

interface Place {
  readonly professionalId: ProfessionalId
  readonly sessionId: SessionId
  readonly clientId: AccountId
  readonly id: BookingId
}

type Terms = Omit<
  typeof bookings.$inferInsert,
  | keyof Place
  | 'seat'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'cancelledAt'
  | 'cancelledBy'
  | 'cancelledOwedMinor'
  | 'cancelledLate'
>

export type NewBooking = Place & Terms

/** The statuses that occupy a seat; the unique index of seats has the same list. */
const seated = ['held', ...agreedStatuses] as const

/**
 * Inserts a booking on the lowest free seat of its session and returns the seat. Requests for a seat of one session
 * wait here for each other; the unique index guarantees the result.
 */
export async function takeSeat(
  tx: Tx,
  booking: NewBooking,
  now: Temporal.Instant,
): Promise<Result<number, 'full' | 'already-in'>> {
  const [capacity, taken] = await Promise.all([lockSession(tx, booking), readTakenSeats(tx, booking)])
  const seat = lowestFreeSeat(taken, capacity)
  if (seat === null) return err('full')
  const rows = await tx
    .insert(bookings)
    .values({ ...booking, seat, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ seat: bookings.seat })
  return rows.length === 1 ? ok(seat) : err('already-in')
}

const seatsOf = statement<{ seat: number }>(
  query
    .select({ seat: bookings.seat })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, sql.placeholder('professionalId')),
        eq(bookings.sessionId, sql.placeholder('sessionId')),
        inArray(bookings.status, seated),
      ),
    ),
)

/** A separate statement after the lock, so that it sees what earlier lock holders have written. */
async function readTakenSeats(tx: Tx, { professionalId, sessionId }: Place): Promise<readonly number[]> {
  const rows = await seatsOf(tx, { professionalId, sessionId })
  return rows.map(({ seat }) => seat)
}
