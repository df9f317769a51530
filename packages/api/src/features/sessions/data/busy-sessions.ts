import { epochMs } from '@hora/db/epoch-ms'
import { query } from '@hora/db/statement'
import { and, eq, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Conditions } from '#conditions'
import type { ServiceId, SessionId } from '#kernel/ids.ts'
import { sessions } from './tables.ts'

/** A session with its buffers and without, in epoch milliseconds. `lapsed`: its hold has run out. */
export type BusySession = readonly [
  occupiedFrom: number,
  occupiedTo: number,
  start: number,
  end: number,
  status: string,
  id: SessionId,
  lapsed: boolean | null,
  group: BusyGroup | null,
]

/** What a session with room for several people has besides. */
export type BusyGroup = readonly [
  serviceId: ServiceId,
  capacity: number,
  stands: boolean,
  places: readonly [taken: number, confirmed: number, lapsed: number, mine: boolean],
  minimum: readonly [places: number | null, decideHoursBefore: number | null, decided: boolean],
]

export interface BusyQuestion {
  readonly professional: SQLWrapper
  /** A range of instants. */
  readonly span: SQLWrapper
  readonly now: SQLWrapper
  /** The account whose own places are recognised. */
  readonly account: SQLWrapper
  readonly placesIn: Conditions['bookings.places-in']
  /** A session to leave out. */
  readonly except: SQLWrapper | null
}

/**
 * SQL for the busy sessions of a professional as JSON, sorted by time. The outer statement provides the range, which is
 * wider than the asked one by more than the longest buffer: the index that finds them knows the times without buffers.
 */
export function busySessions(question: BusyQuestion): SQL<readonly BusySession[]> {
  const { professional, span, now, except } = question
  const { professionalId, occupied, startsAt, endsAt, status, id, heldUntil } = sessions
  const busy = sql`jsonb_build_array(
    ${epochMs(sql`lower(${occupied})`)}, ${epochMs(sql`upper(${occupied})`)}, ${epochMs(startsAt)}, ${epochMs(endsAt)},
    ${status}, ${id}, ${status} = 'held' and ${heldUntil} <= ${now}, ${groupOf(question)})`
  // Literals, not parameters, because the index covers only sessions in these states.
  const takesTime = sql`${status} in ('held', 'scheduled', 'live')`
  const others = except === null ? undefined : ne(id, except)
  const found = query
    .select({ found: sql`coalesce(jsonb_agg(${busy} order by lower(${occupied})), '[]')` })
    .from(sessions)
    .where(
      and(
        eq(professionalId, professional),
        takesTime,
        sql`tstzrange(${startsAt}, ${endsAt}) && ${span}`,
        others,
      ),
    )
  return sql<readonly BusySession[]>`${found}`
}

/** Null for a session of one person, whose places need not be counted. */
function groupOf({ professional, account, now, placesIn }: BusyQuestion): SQL<BusyGroup | null> {
  const { id, serviceId, capacity, stands, minimumPlaces, decideHoursBefore, decidedAt } = sessions
  const places = placesIn({ professional, session: id, account, now })
  const minimum = sql`jsonb_build_array(${minimumPlaces}, ${decideHoursBefore}, ${decidedAt} is not null)`
  return sql`case when ${capacity} > 1 or ${stands} then
    jsonb_build_array(${serviceId}, ${capacity}, ${stands}, ${places}, ${minimum}) end`
}
