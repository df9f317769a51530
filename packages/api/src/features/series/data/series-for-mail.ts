import type { Db } from '@hora/db/client'
import { and, asc, eq, exists, gt, inArray, or, sql } from 'drizzle-orm'
import { isAccount } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import { bookings } from '#features/bookings/index.ts'
import { services } from '#features/services/index.ts'
import { sessions } from '#features/sessions/index.ts'
import type { AccountId, ProfessionalId, SeriesId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { series, seriesDates } from './tables.ts'

export interface SeriesForMail {
  readonly professionalId: ProfessionalId
  readonly zone: ZoneId
  readonly service: string
  /** The reader's dates to come that are booked, or that were cancelled. */
  readonly booked: readonly SpanOfDate[]
  readonly cancelled: readonly SpanOfDate[]
  /** The dates to come whose time was taken. */
  readonly taken: readonly SpanOfDate[]
}

interface SpanOfDate {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

const isDateOf = and(
  eq(seriesDates.professionalId, series.professionalId),
  eq(seriesDates.seriesId, series.id),
)
const isSessionOf = and(
  eq(sessions.professionalId, seriesDates.professionalId),
  eq(sessions.id, seriesDates.sessionId),
)
const isPlaceIn = and(
  eq(bookings.professionalId, sessions.professionalId),
  eq(bookings.sessionId, sessions.id),
)

/** A series with the dates of one of its people: other people's places are not read. */
export async function readSeriesForMail(
  db: Db,
  reader: AccountId,
  id: SeriesId,
  now: Temporal.Instant,
): Promise<SeriesForMail | null> {
  const [found] = await db
    .select({
      professionalId: series.professionalId,
      zone: series.zone,
      service: services.name,
      durationMinutes: series.durationMinutes,
    })
    .from(series)
    .innerJoin(
      services,
      and(eq(services.professionalId, series.professionalId), eq(services.id, series.serviceId)),
    )
    .where(eq(series.id, id))
  if (found === undefined) return null
  const places = await db
    .select({ start: sessions.startsAt, end: sessions.endsAt, status: bookings.status })
    .from(series)
    .innerJoin(seriesDates, isDateOf)
    .innerJoin(sessions, isSessionOf)
    .innerJoin(bookings, isPlaceIn)
    .where(and(eq(series.id, id), eq(bookings.clientId, reader), gt(sessions.startsAt, now)))
    .orderBy(asc(sessions.startsAt))
  const at = sql<string>`(${seriesDates.original} at time zone ${series.zone})`
  const lost = await db
    .select({ start: sql<string>`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')` })
    .from(series)
    .innerJoin(seriesDates, isDateOf)
    .where(
      and(eq(series.id, id), eq(seriesDates.state, 'taken'), sql`${at} > ${now.toString()}::timestamptz`),
    )
    .orderBy(asc(seriesDates.original))
  const { durationMinutes, ...shown } = found
  const taken = lost.map(({ start }) => {
    const begins = Temporal.Instant.from(start)
    return { start: begins, end: begins.add({ minutes: durationMinutes }) }
  })
  const booked = places.filter(({ status }) => status === 'confirmed')
  return { ...shown, booked, cancelled: places.filter(({ status }) => status === 'cancelled'), taken }
}

/** Names of the other side of the reader's series, in one statement. A group's has none for its professional. */
export async function readCounterparts(
  db: Db,
  reader: AccountId,
  ids: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, string>> {
  const other = sql`case when ${series.professionalId} = ${reader} then ${series.clientId}
    else ${series.professionalId} end`
  const hasPlace = exists(
    db
      .select({ id: bookings.id })
      .from(seriesDates)
      .innerJoin(sessions, isSessionOf)
      .innerJoin(bookings, isPlaceIn)
      .where(and(isDateOf, eq(bookings.clientId, reader))),
  )
  const rows = await db
    .select({ id: series.id, name: profiles.displayName })
    .from(series)
    .innerJoin(profiles, eq(profiles.accountId, other))
    .where(
      and(
        inArray(series.id, [...ids]),
        or(isAccount(series.professionalId, reader), eq(series.clientId, reader), hasPlace),
      ),
    )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
