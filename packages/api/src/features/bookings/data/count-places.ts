import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { sessions } from '#features/sessions/index.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { endedPlaces, type PaceLimit, paceWindow } from '../domain/pace.ts'
import { joins } from './booking-row.ts'
import { bookings } from './tables.ts'

const value = sql.placeholder

const ofPair = and(
  eq(bookings.professionalId, value('professionalId')),
  eq(bookings.clientId, value('clientId')),
)
const now = sql`${value('now')}::timestamptz`
const holding = and(eq(bookings.status, 'held'), gt(bookings.heldUntil, now))
const asking = and(eq(bookings.status, 'requested'), gt(bookings.heldUntil, now))
const ahead = and(eq(bookings.status, 'confirmed'), gt(sessions.endsAt, now))
const isNew = gt(bookings.createdAt, sql`${value('since')}::timestamptz`)
const endedBySide = or(
  and(eq(bookings.status, 'cancelled'), eq(bookings.cancelledBy, value('side'))),
  and(inArray(bookings.status, ['expired', 'withdrawn']), sql`${value('side')}::text = 'client'`),
)
const newestFirst = sql`array_agg(${bookings.createdAt} order by ${desc(bookings.createdAt)})`

export interface PlacesOfClient {
  /** Active holds. */
  readonly holds: number
  /** Open requests. */
  readonly requests: number
  /** Confirmed bookings that are not over. */
  readonly upcoming: number
  /** When the side is at its limit of ended places: when the oldest one that counts was made. */
  readonly oldestEnded: Temporal.Instant | null
}

const placesOf = statement<Omit<PlacesOfClient, 'oldestEnded'> & { ended: string | null }>(
  query
    .select({
      holds: sql<number>`(count(*) filter (where ${holding}))::int`.as('holds'),
      requests: sql<number>`(count(*) filter (where ${asking}))::int`.as('requests'),
      upcoming: sql<number>`(count(*) filter (where ${ahead}))::int`.as('upcoming'),
      ended: sql<
        string | null
      >`(${newestFirst} filter (where ${and(isNew, endedBySide)}))[${value('limit')}::int]`.as('ended'),
    })
    .from(bookings)
    .innerJoin(sessions, joins.session)
    .where(and(ofPair, or(inArray(bookings.status, ['held', 'requested', 'confirmed']), isNew))),
)

/** Counts the places of a client with a professional that the limits of a side count. */
export async function countPlaces(
  tx: Tx,
  { professionalId, clientId }: { readonly professionalId: ProfessionalId; readonly clientId: AccountId },
  side: keyof PaceLimit,
  at: Temporal.Instant,
): Promise<PlacesOfClient> {
  const since = at.subtract(paceWindow)
  const values = { professionalId, clientId, side, now: at, since, limit: endedPlaces[side] }
  const [row] = await placesOf(tx, values)
  const { holds = 0, requests = 0, upcoming = 0, ended = null } = row ?? {}
  return { holds, requests, upcoming, oldestEnded: ended === null ? null : Temporal.Instant.from(ended) }
}
