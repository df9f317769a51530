import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, desc, eq, gt, or, sql } from 'drizzle-orm'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { endedPlaces, moves, type PaceLimit, paceWindow } from '../domain/pace.ts'
import { bookingChanges, bookings } from './tables.ts'

interface Pair {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
}

type Side = keyof PaceLimit

const value = sql.placeholder

const ofPair = and(
  eq(bookings.professionalId, value('professionalId')),
  eq(bookings.clientId, value('clientId')),
)

const endedBySide = or(
  and(eq(bookings.status, 'cancelled'), eq(bookings.cancelledBy, value('side'))),
  and(eq(bookings.status, 'expired'), sql`${value('side')} = 'client'`),
)

const ended = statement<{ at: string }>(
  query
    .select({ at: sql<string>`${bookings.createdAt}`.as('at') })
    .from(bookings)
    .where(and(ofPair, endedBySide, gt(bookings.createdAt, value('since'))))
    .orderBy(desc(bookings.createdAt))
    .limit(1)
    .offset(value('others')),
)

const moved = statement<{ at: string }>(
  query
    .select({ at: sql<string>`${bookingChanges.occurredAt}`.as('at') })
    .from(bookings)
    .innerJoin(
      bookingChanges,
      and(
        eq(bookingChanges.professionalId, bookings.professionalId),
        eq(bookingChanges.bookingId, bookings.id),
      ),
    )
    .where(
      and(
        ofPair,
        eq(bookingChanges.kind, 'rescheduled'),
        eq(bookingChanges.actor, value('side')),
        gt(bookingChanges.occurredAt, value('since')),
      ),
    )
    .orderBy(desc(bookingChanges.occurredAt))
    .limit(1)
    .offset(value('others')),
)

const reader =
  (read: typeof ended, limit: PaceLimit) =>
  async (
    tx: Tx,
    { professionalId, clientId }: Pair,
    side: Side,
    now: Temporal.Instant,
  ): Promise<Temporal.Instant | null> => {
    const since = now.subtract(paceWindow)
    const [row] = await read(tx, { professionalId, clientId, side, since, others: limit[side] - 1 })
    return row === undefined ? null : Temporal.Instant.from(row.at)
  }

/** When a side is at the limit of ended places: the time of the oldest one that counts. */
export const readEndedLimit = reader(ended, endedPlaces)

/** When a side is at the limit of moves: the time of the oldest one that counts. */
export const readMovesLimit = reader(moved, moves)
