import { query } from '@hora/db/statement'
import { and, eq, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { SessionId } from '#kernel/ids.ts'
import { sessions } from './tables.ts'

/** Time that a session takes, in epoch milliseconds and with its buffers; `lapsed`: it is a hold that ran out. */
export type BusySession = readonly [
  start: number,
  end: number,
  status: string,
  id: SessionId,
  lapsed: boolean | null,
]

export interface BusyQuestion {
  readonly professional: SQLWrapper
  /** A range of moments. */
  readonly span: SQLWrapper
  readonly now: SQLWrapper
  /** A session that does not count. */
  readonly except: SQLWrapper | null
}

/** The sessions that take time of a professional, in order of time, as JSON: part of a statement that knows when. */
export function busySessions({ professional, span, now, except }: BusyQuestion): SQL<readonly BusySession[]> {
  const { professionalId, occupied, status, id, heldUntil } = sessions
  const busy = sql`jsonb_build_array(
    (extract(epoch from lower(${occupied})) * 1000)::bigint,
    (extract(epoch from upper(${occupied})) * 1000)::bigint,
    ${status}, ${id}, ${status} = 'held' and ${heldUntil} <= ${now})`
  // Literals and no parameters: the index is over the sessions of these states alone.
  const takesTime = sql`${status} in ('held', 'scheduled', 'live')`
  const others = except === null ? undefined : ne(id, except)
  const found = query
    .select({ found: sql`coalesce(jsonb_agg(${busy} order by lower(${occupied})), '[]')` })
    .from(sessions)
    .where(and(eq(professionalId, professional), takesTime, sql`${occupied} && ${span}`, others))
  return sql<readonly BusySession[]>`${found}`
}
