import type { Tx } from '@hora/db/client'
import { and, eq, sql } from 'drizzle-orm'
import type { SeriesPattern } from '../domain/expand.ts'
import { printRule } from '../domain/rule.ts'
import type { SeriesKey, SeriesState } from './series-view.ts'
import { series } from './tables.ts'

const columnsOf = ({ start, rule, count, until }: SeriesPattern) => {
  return { startsLocal: start, rule: printRule(rule), dateCount: count, untilDate: until }
}

export async function insertSeries(
  tx: Tx,
  { pattern, ...row }: Omit<SeriesState, 'version'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx.insert(series).values({ ...row, ...columnsOf(pattern), createdAt: now, updatedAt: now })
}

type Change = Partial<
  Pick<SeriesState, 'pattern' | 'durationMinutes' | 'status' | 'pausedFrom' | 'rolledUntil' | 'overrides'>
>

/** Changes a series whose row is locked. */
export async function updateSeries(
  tx: Tx,
  { professionalId, id }: SeriesKey,
  { pattern, ...change }: Change,
  now: Temporal.Instant,
): Promise<void> {
  const columns = pattern === undefined ? {} : columnsOf(pattern)
  await tx
    .update(series)
    .set({ ...change, ...columns, version: sql`${series.version} + 1`, updatedAt: now })
    .where(and(eq(series.professionalId, professionalId), eq(series.id, id)))
}
