import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { sessions } from '#features/sessions/index.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { bookings } from './tables.ts'

const value = sql.placeholder

const ofPair = and(
  eq(bookings.professionalId, value('professionalId')),
  eq(bookings.clientId, value('clientId')),
)
const now = sql`${value('now')}::timestamptz`
const holding = and(eq(bookings.status, 'held'), gt(bookings.heldUntil, now))
const ahead = and(eq(bookings.status, 'confirmed'), gt(sessions.endsAt, now))
const isItsSession = and(
  eq(sessions.professionalId, bookings.professionalId),
  eq(sessions.id, bookings.sessionId),
)

export interface PlacesOfClient {
  /** Active holds. */
  readonly holds: number
  /** Confirmed bookings that are not over. */
  readonly upcoming: number
}

const placesOf = statement<PlacesOfClient>(
  query
    .select({
      holds: sql<number>`(count(*) filter (where ${holding}))::int`.as('holds'),
      upcoming: sql<number>`(count(*) filter (where ${ahead}))::int`.as('upcoming'),
    })
    .from(bookings)
    .innerJoin(sessions, isItsSession)
    .where(and(ofPair, inArray(bookings.status, ['held', 'confirmed']))),
)

/** Counts the places of a client with a professional that their limits count. */
export async function countPlaces(
  tx: Tx,
  { professionalId, clientId }: { readonly professionalId: ProfessionalId; readonly clientId: AccountId },
  at: Temporal.Instant,
): Promise<PlacesOfClient> {
  const [row] = await placesOf(tx, { professionalId, clientId, now: at })
  return row ?? { holds: 0, upcoming: 0 }
}
