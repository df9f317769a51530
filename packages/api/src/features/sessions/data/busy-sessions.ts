import { epochMs } from '@hora/db/epoch-ms'
import { query } from '@hora/db/statement'
import { and, eq, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { SessionId } from '#kernel/ids.ts'
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
]

export interface BusyQuestion {
  readonly professional: SQLWrapper
  /** A range of instants. */
  readonly span: SQLWrapper
  readonly now: SQLWrapper
  /** A session to leave out. */
  readonly except: SQLWrapper | null
}

/**
 * SQL for the busy sessions of a professional as JSON, sorted by time. The outer statement provides the range, which is
 * wider than the asked one by more than the longest buffer: the index that finds them knows the times without buffers.
 */
export function busySessions({ professional, span, now, except }: BusyQuestion): SQL<readonly BusySession[]> {
  const { professionalId, occupied, startsAt, endsAt, status, id, heldUntil } = sessions
  const busy = sql`jsonb_build_array(
    ${epochMs(sql`lower(${occupied})`)}, ${epochMs(sql`upper(${occupied})`)}, ${epochMs(startsAt)}, ${epochMs(endsAt)},
    ${status}, ${id}, ${status} = 'held' and ${heldUntil} <= ${now})`
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
