import { epochMs } from '@hora/db/epoch-ms'
import { query } from '@hora/db/statement'
import { and, eq, inArray, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ServiceId, SessionId } from '#kernel/ids.ts'
import { sessions } from './tables.ts'

/** A session that limits count, in epoch milliseconds. `ofClient`: the client who is asked about has a place in it. */
export type CountedRow = readonly [
  start: number,
  end: number,
  id: SessionId,
  serviceId: ServiceId,
  ofClient: boolean,
]

interface CountedQuestion {
  readonly professional: SQLWrapper
  /** A range of starts. */
  readonly span: SQLWrapper
  readonly now: SQLWrapper
  /** A session to leave out. */
  readonly except: SQLWrapper | null
  readonly hasPlace: (session: SQLWrapper) => SQL<boolean>
}

/**
 * SQL for the sessions of a professional that limits count, as JSON, sorted by start: those that take time, and those
 * that are over. A hold that has run out does not count.
 */
export function countedSessions({
  professional,
  span,
  now,
  except,
  hasPlace,
}: CountedQuestion): SQL<readonly CountedRow[]> {
  const { professionalId, startsAt, endsAt, status, id, heldUntil, serviceId } = sessions
  const counted = sql`jsonb_build_array(${epochMs(startsAt)}, ${epochMs(endsAt)}, ${id}, ${serviceId}, ${hasPlace(sql`${id}`)})`
  const found = query
    .select({ found: sql`coalesce(jsonb_agg(${counted} order by ${startsAt}), '[]')` })
    .from(sessions)
    .where(
      and(
        eq(professionalId, professional),
        inArray(status, ['held', 'scheduled', 'live', 'completed']),
        sql`not (${status} = 'held' and ${heldUntil} <= ${now})`,
        sql`${startsAt} >= lower(${span}) and ${startsAt} < upper(${span})`,
        except === null ? undefined : ne(id, except),
      ),
    )
  return sql<readonly CountedRow[]>`${found}`
}
