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

const isHeld = and(eq(bookings.status, 'held'), gt(bookings.heldUntil, value('now')))

const isNew = gt(bookings.createdAt, value('since'))

const endedBySide = or(
  and(eq(bookings.status, 'cancelled'), eq(bookings.cancelledBy, value('side'))),
  and(eq(bookings.status, 'expired'), sql`${value('side')}::text = 'client'`),
)

const newestFirst = sql`array_agg(${bookings.createdAt} order by ${bookings.createdAt} desc)`

const placesOf = statement<{ holds: number; at: string | null }>(
  query
    .select({
      holds: sql<number>`(count(*) filter (where ${isHeld}))::int`.as('holds'),
      at: sql<
        string | null
      >`(${newestFirst} filter (where ${and(isNew, endedBySide)}))[${value('limit')}::int]`.as('at'),
    })
    .from(bookings)
    .where(and(ofPair, or(isNew, isHeld))),
)

interface Places {
  /** The active holds of the client with the professional. */
  readonly holds: number
  /** When the side is at its limit of ended places: the time of the oldest one that counts. */
  readonly atLimit: Temporal.Instant | null
}

/** Reads the recent places of a pair, in one statement. */
export async function readRecentPlaces(
  tx: Tx,
  { professionalId, clientId }: Pair,
  side: Side,
  now: Temporal.Instant,
): Promise<Places> {
  const since = now.subtract(paceWindow)
  const [row] = await placesOf(tx, { professionalId, clientId, side, now, since, limit: endedPlaces[side] })
  return { holds: row?.holds ?? 0, atLimit: row?.at ? Temporal.Instant.from(row.at) : null }
}

/** When a side is at its limit of moves: the time of the oldest one that counts. */
export async function readMovesLimit(
  tx: Tx,
  { professionalId, clientId }: Pair,
  side: Side,
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
