import type { Tx } from '@hora/db/client'
import { bookings, sessions } from '@hora/db/tables'
import { and, eq, inArray } from 'drizzle-orm'
import { err, ok, type Result } from '#kernel/result.ts'
import { lowestFreeSeat } from '../domain/lowest-free-seat.ts'

export type NewBooking = Omit<typeof bookings.$inferInsert, 'seat' | 'version' | 'createdAt' | 'updatedAt'>

/** What has a seat; the unique index of seats counts the same. */
const seated = ['held', 'confirmed', 'completed', 'no_show'] as const

/**
 * Inserts a booking on the lowest free seat of its session and gives the seat. Whoever wants a seat of a session
 * waits here for those before them; the unique seat is the last judge.
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

type Key = Pick<NewBooking, 'professionalId' | 'sessionId'>

/** Gives the capacity of a session, whose seats nobody else takes until the transaction ends. */
async function lockSession(tx: Tx, { professionalId, sessionId }: Key): Promise<number> {
  const [session] = await tx
    .select({ capacity: sessions.capacity })
    .from(sessions)
    .where(and(eq(sessions.professionalId, professionalId), eq(sessions.id, sessionId)))
    .for('no key update')
  return session?.capacity ?? 0
}

async function readTakenSeats(tx: Tx, { professionalId, sessionId }: Key): Promise<readonly number[]> {
  const rows = await tx
    .select({ seat: bookings.seat })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.sessionId, sessionId),
        inArray(bookings.status, seated),
      ),
    )
  return rows.map(({ seat }) => seat)
}
