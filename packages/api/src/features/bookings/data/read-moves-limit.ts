import type { Tx } from '@hora/db/client'
import { and, desc, eq, gt } from 'drizzle-orm'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { moves, type PaceLimit, paceWindow } from '../domain/pace.ts'
import { bookingChanges, bookings } from './tables.ts'

interface Pair {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
}

/** When a side is at its limit of moves: the time of the oldest one that counts. */
export async function readMovesLimit(
  tx: Tx,
  { professionalId, clientId }: Pair,
  side: keyof PaceLimit,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const { kind, actor, occurredAt, bookingId } = bookingChanges
  const ofBooking = and(
    eq(bookingChanges.professionalId, bookings.professionalId),
    eq(bookingId, bookings.id),
  )
  const [row] = await tx
    .select({ at: occurredAt })
    .from(bookings)
    .innerJoin(bookingChanges, ofBooking)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.clientId, clientId),
        eq(kind, 'rescheduled'),
        eq(actor, side),
        gt(occurredAt, now.subtract(paceWindow)),
      ),
    )
    .orderBy(desc(occurredAt))
    .limit(1)
    .offset(moves[side] - 1)
  return row?.at ?? null
}
