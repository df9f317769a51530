import type { Db, Tx } from '@hora/db/client'
import type { ErrorCode } from '@hora/schema/error-codes'
import { and, asc, eq, gte, inArray, type SQL } from 'drizzle-orm'
import { sessions } from '#features/sessions/index.ts'
import type { SeriesId, SessionId } from '#kernel/ids.ts'
import type { SeriesKey } from './series-view.ts'
import { seriesDates } from './tables.ts'

/** What was decided about a date. `taken`: something else had its time. */
export type DateState = 'booked' | 'skipped' | 'paused' | 'taken'

export interface SeriesDate {
  readonly original: Temporal.PlainDateTime
  readonly state: DateState
  readonly sessionId: SessionId | null
  /** Why it was taken. */
  readonly reason: ErrorCode | null
}

/** A date with its session, if it has one. */
export interface DateWithSession extends SeriesDate {
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly takesPlace: boolean
}

const ofSeries = ({ professionalId, id }: SeriesKey) =>
  and(eq(seriesDates.professionalId, professionalId), eq(seriesDates.seriesId, id))

/** The decided dates of a series from an original start on, in order. */
export async function readDates(
  db: Db | Tx,
  key: SeriesKey,
  from: Temporal.PlainDateTime | null = null,
): Promise<readonly DateWithSession[]> {
  const found = await readOf(
    db,
    and(ofSeries(key), from === null ? undefined : gte(seriesDates.original, from)),
  )
  return found.map(({ seriesId: _series, ...date }) => date)
}

/** The decided dates of several series in one statement. */
export async function readDatesOf(
  db: Db,
  ids: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, readonly DateWithSession[]>> {
  return Map.groupBy(await readOf(db, inArray(seriesDates.seriesId, [...ids])), ({ seriesId }) => seriesId)
}

async function readOf(db: Db | Tx, where: SQL | undefined) {
  const session = and(
    eq(sessions.professionalId, seriesDates.professionalId),
    eq(sessions.id, seriesDates.sessionId),
  )
  const rows = await db
    .select({
      seriesId: seriesDates.seriesId,
      original: seriesDates.original,
      state: seriesDates.state,
      sessionId: seriesDates.sessionId,
      reason: seriesDates.reason,
      startsAt: sessions.startsAt,
      endsAt: sessions.endsAt,
      status: sessions.status,
    })
    .from(seriesDates)
    .leftJoin(sessions, session)
    .where(where)
    .orderBy(asc(seriesDates.original))
  return rows.map(({ status, ...row }) => ({
    ...row,
    reason: row.reason as ErrorCode | null,
    takesPlace: status === 'scheduled' || status === 'held' || status === 'live',
  }))
}

/** Writes decided dates. One that is decided already stays as it is. */
export async function insertDates(tx: Tx, key: SeriesKey, dates: readonly SeriesDate[]): Promise<void> {
  if (dates.length === 0) return
  const { professionalId, id: seriesId } = key
  const rows = dates.map(({ original, state, sessionId, reason }) => {
    return { professionalId, seriesId, original, state, sessionId, reason }
  })
  await tx.insert(seriesDates).values(rows).onConflictDoNothing()
}

export async function deleteDates(tx: Tx, key: SeriesKey, dates: readonly SeriesDate[]): Promise<void> {
  if (dates.length === 0) return
  const originals = dates.map(({ original }) => original)
  await tx.delete(seriesDates).where(and(ofSeries(key), inArray(seriesDates.original, originals)))
}
