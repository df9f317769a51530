import type { Db, Tx } from '@hora/db/client'
import type { TimeOverride } from '@hora/schema/inputs/bookings'
import { and, asc, eq, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { AccountId, ProfessionalId, SeriesId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { SeriesPattern } from '../domain/expand.ts'
import { parseRule } from '../domain/rule.ts'
import { series, seriesDates } from './tables.ts'

export interface SeriesKey {
  readonly professionalId: ProfessionalId
  readonly id: SeriesId
}

/** How the dates of a series are booked. */
export interface SeriesTerms {
  readonly serviceId: ServiceId
  /** Null: a group's. */
  readonly clientId: AccountId | null
  readonly durationMinutes: number
  readonly zone: ZoneId
  /** The rules that the professional overrides for each date. */
  readonly overrides: readonly TimeOverride[]
  readonly capacity: number | null
}

export interface SeriesView extends SeriesKey, SeriesTerms {
  readonly pattern: SeriesPattern
  /** The rule as it is stored, for those who read it. */
  readonly ruleText: string
  readonly status: 'active' | 'paused' | 'ended'
  readonly pausedFrom: Temporal.PlainDate | null
  /** Every date up to this one is decided. */
  readonly rolledUntil: Temporal.PlainDate
  /** The series that it was split from. */
  readonly followsId: SeriesId | null
  readonly version: number
}

/** All that a series is, whether it is stored yet or not. */
export type SeriesState = Omit<SeriesView, 'ruleText'>

/** A rule is parsed where its dates are needed; lists show its text. */
function viewOf(row: typeof series.$inferSelect): SeriesView {
  const { startsLocal: start, rule: ruleText, dateCount: count, untilDate: until, overrides, ...rest } = row
  const pattern = {
    start,
    count,
    until,
    get rule() {
      const parsed = parseRule(ruleText, start)
      if (parsed.ok) return parsed.value.rule
      throw new Error(`The rule of series ${row.id} cannot be read`)
    },
  }
  return { ...rest, pattern, ruleText, overrides: overrides as readonly TimeOverride[] }
}

const is = ({ professionalId, id }: SeriesKey) =>
  and(eq(series.professionalId, professionalId), eq(series.id, id))

/** A series by its id, without authorization. */
export async function readSeries(db: Db | Tx, id: SeriesId): Promise<SeriesView | null> {
  const [row] = await db.select().from(series).where(eq(series.id, id))
  return row === undefined ? null : viewOf(row)
}

/** Several series by their ids, without authorization. */
export async function readSeriesByIds(
  db: Db,
  ids: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, SeriesView>> {
  const rows = await db
    .select()
    .from(series)
    .where(inArray(series.id, [...ids]))
  return new Map(rows.map((row) => [row.id, viewOf(row)]))
}

/** Locks the row of a series until the transaction ends. */
export async function lockSeries(tx: Tx, key: SeriesKey): Promise<SeriesView | null> {
  const [row] = await tx.select().from(series).where(is(key)).for('no key update')
  return row === undefined ? null : viewOf(row)
}

const isRunning = ne(series.status, 'ended')

/** The running series of a professional or of a client, by their first date. */
export async function readRunning(
  db: Db,
  accountId: AccountId,
  limit: number,
): Promise<readonly SeriesView[]> {
  const mine = or(sql`${series.professionalId} = ${accountId}`, eq(series.clientId, accountId))
  const rows = await db
    .select()
    .from(series)
    .where(and(mine, isRunning))
    .orderBy(asc(series.startsLocal), asc(series.id))
    .limit(limit)
  return rows.map(viewOf)
}

/** How many series of a practice, and of its client, are running. */
export async function countRunning(tx: Tx, whose: SQL | undefined): Promise<number> {
  const rows = await tx.select({ id: series.id }).from(series).where(and(whose, isRunning))
  return rows.length
}

export const ofPractice = (professionalId: ProfessionalId) => eq(series.professionalId, professionalId)
export const ofClient = (clientId: AccountId) => eq(series.clientId, clientId)

/** The running series of two people, without a lock. */
export async function readBetween(
  db: Db,
  professionalId: ProfessionalId,
  clientId: AccountId,
): Promise<readonly SeriesKey[]> {
  return await db
    .select({ professionalId: series.professionalId, id: series.id })
    .from(series)
    .where(and(eq(series.professionalId, professionalId), eq(series.clientId, clientId), isRunning))
}

/** Active series with dates before a date that may not be decided yet, after the last one of the page before. */
export async function readToRoll(
  db: Db,
  to: Temporal.PlainDate,
  after: SeriesId | null,
  limit: number,
): Promise<readonly SeriesKey[]> {
  const later = after === null ? undefined : sql`${series.id} > ${after}`
  return await db
    .select({ professionalId: series.professionalId, id: series.id })
    .from(series)
    .where(and(eq(series.status, 'active'), lt(series.rolledUntil, to), later))
    .orderBy(asc(series.id))
    .limit(limit)
}

/** The series of sessions, by session, in one statement. */
export async function readSeriesOf(
  db: Db,
  sessionIds: readonly SessionId[],
): Promise<ReadonlyMap<SessionId, SeriesView>> {
  const rows = await db
    .select({ sessionId: seriesDates.sessionId, row: series })
    .from(seriesDates)
    .innerJoin(
      series,
      and(eq(series.professionalId, seriesDates.professionalId), eq(series.id, seriesDates.seriesId)),
    )
    .where(inArray(seriesDates.sessionId, [...sessionIds]))
  return new Map(rows.map(({ sessionId, row }) => [sessionId as SessionId, viewOf(row)]))
}
