import type { Tx } from '@hora/db/client'
import { epochMs } from '@hora/db/epoch-ms'
import { query, statement } from '@hora/db/statement'
import type { SessionRow } from '@hora/db/tables'
import { formatInstantRange } from '@hora/db/values'
import { decisionMoment } from '@hora/schema/group-minimum'
import type { AttendeesSee } from '@hora/schema/inputs/services'
import { and, eq, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ServiceView } from '#features/services/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { occupiedBy } from '../domain/occupied.ts'
import type { SessionState } from '../domain/session-state.ts'
import type { SessionView } from './session-cells.ts'
import { sessions } from './tables.ts'

export interface SessionKey {
  readonly professionalId: ProfessionalId
  readonly sessionId: SessionId
}

/** The times of a session, and the service with its buffers. */
export interface SessionTimes {
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly service: ServiceView
  /** False: the professional gives up its buffers and those it meets. It still overlaps no other session. */
  readonly keepsBuffers: boolean
}

export type NewSession = SessionKey &
  SessionTimes & {
    readonly zone: ZoneId
    readonly state: SessionState
    /** The professional schedules it without a place, so it stays without one. */
    readonly stands?: boolean
    /** Default: that of its service. */
    readonly capacity?: number
  }

/**
 * Inserts a session; returns false if another one has its time. With `ON CONFLICT DO NOTHING` a conflict returns no
 * row instead of an error, so that a hundred rivals settle in milliseconds. The transaction shares the lock of the
 * practice, so that no session can move at the same time.
 */
export async function insertSession(tx: Tx, session: NewSession, now: Temporal.Instant): Promise<boolean> {
  const { professionalId, sessionId, startsAt, endsAt, service, keepsBuffers, zone, state } = session
  const { id: serviceId, placeKind, placeHint, placeDetail } = service
  const occupied = occupiedBy({ startsAt, endsAt }, service)
  const times = { startsAt, endsAt, occupied, keepsBuffers, zone }
  const meeting = { professionalId, id: sessionId, serviceId, ...times }
  const place = { placeKind, placeHint, placeDetail, ...groupSettings(session, now) }
  const rows = await tx
    .insert(sessions)
    .values({ ...meeting, ...place, ...state, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: sessions.id })
  return rows.length === 1
}

/** A minimum is never above the capacity. One whose moment has passed already counts as decided. */
function groupSettings({ startsAt, service, stands = false, ...session }: NewSession, now: Temporal.Instant) {
  const { attendeesSee, decideHoursBefore } = service
  const { capacity = service.capacity } = session
  const minimumPlaces = service.minimumPlaces && Math.min(service.minimumPlaces, capacity)
  const moment = decisionMoment(startsAt.epochMilliseconds, { minimumPlaces, decideHoursBefore })
  const decidedAt = moment !== null && moment <= now.epochMilliseconds ? now : null
  return { capacity, stands, attendeesSee, minimumPlaces, decideHoursBefore, decidedAt }
}

/** What a session whose row is locked says about a new place in it. */
export interface LockedSession {
  readonly capacity: number
  readonly stands: boolean
  readonly attendeesSee: AttendeesSee
  readonly status: SessionView['status']
  /** Epoch milliseconds. */
  readonly start: number
  readonly end: number
}

const lock = statement<Omit<LockedSession, 'start' | 'end'> & { start: string; end: string }>(
  query
    .select({
      capacity: sessions.capacity,
      stands: sessions.stands,
      attendeesSee: sql`${sessions.attendeesSee}`.as('attendeesSee'),
      status: sessions.status,
      start: sql`${epochMs(sessions.startsAt)}::text`.as('start'),
      end: sql`${epochMs(sessions.endsAt)}::text`.as('end'),
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.professionalId, sql.placeholder('professionalId')),
        eq(sessions.id, sql.placeholder('sessionId')),
      ),
    )
    .for('no key update'),
)

/** Locks the row of a session until the transaction ends; null if there is no session. */
export async function lockSession(
  tx: Tx,
  { professionalId, sessionId }: SessionKey,
): Promise<LockedSession | null> {
  const [row] = await lock(tx, { professionalId, sessionId })
  return row === undefined ? null : { ...row, start: Number(row.start), end: Number(row.end) }
}

/** The session of a service that takes a time now, for a booking that found the time taken when it wrote. */
export async function readSessionAt(
  tx: Tx,
  { professionalId, service, startsAt, endsAt }: Pick<NewSession, 'professionalId' | keyof SessionTimes>,
): Promise<SessionId | null> {
  const [row] = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.professionalId, professionalId),
        eq(sessions.serviceId, service.id),
        eq(sessions.startsAt, startsAt),
        eq(sessions.endsAt, endsAt),
        sql`${sessions.status} in ('held', 'scheduled', 'live')`,
      ),
    )
  return row?.id ?? null
}

export interface SessionChange {
  readonly state: SessionState
  /** The time that it takes: new times for a move, its own when it is restored; null if it takes none. */
  readonly takes: SessionTimes | 'own-time' | null
  /** What else changes with it. */
  readonly settings?: Partial<Pick<SessionRow, 'stands' | 'capacity' | 'minimumPlaces' | 'decidedAt'>>
}

/**
 * Changes a session whose row is locked; returns false if another one has the time that it takes. To take time, the
 * caller holds the lock of the practice, so that no session can be inserted in between. A restored session has the
 * buffers that it had, whatever its service says now.
 */
export async function updateSession(
  tx: Tx,
  key: SessionKey,
  { state, takes, settings }: SessionChange,
  now: Temporal.Instant,
): Promise<boolean> {
  const changed = { ...state, ...settings, version: sql`${sessions.version} + 1`, updatedAt: now }
  const moved = takes === null || takes === 'own-time' ? {} : timesOf(takes)
  const rows = await tx
    .update(sessions)
    .set({ ...changed, ...moved })
    .where(takes === null ? is(key) : and(is(key), notExists(conflictsWith(tx, key, takes))))
    .returning({ id: sessions.id })
  return rows.length === 1
}

/** Whether a session and the buffer after it are over, so that it takes no more time. */
export async function isOver(tx: Tx, key: SessionKey, now: Temporal.Instant): Promise<boolean> {
  const rows = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(is(key), overBy(now)))
  return rows.length === 1
}

const overBy = (now: Temporal.Instant) => sql`upper(${sessions.occupied}) <= ${now.toString()}::timestamptz`

/** Completes a session that is still scheduled and whose time is over; returns whether it was. */
export async function completeSession(tx: Tx, key: SessionKey, now: Temporal.Instant): Promise<boolean> {
  const rows = await tx
    .update(sessions)
    .set({ status: 'completed', version: sql`${sessions.version} + 1`, updatedAt: now })
    .where(and(is(key), eq(sessions.status, 'scheduled'), overBy(now)))
    .returning({ id: sessions.id })
  return rows.length === 1
}

function timesOf({ startsAt, endsAt, service, keepsBuffers }: SessionTimes) {
  return { startsAt, endsAt, occupied: occupiedBy({ startsAt, endsAt }, service), keepsBuffers }
}

/** The same rules as the exclusion constraints: times never overlap, and of two that keep buffers, neither do these. */
function conflictsWith(tx: Tx, { professionalId, sessionId }: SessionKey, takes: SessionTimes | 'own-time') {
  const other = alias(sessions, 'other')
  const { meeting, occupied, keepsBuffers } = takes === 'own-time' ? ownSpans : spansOf(takes)
  const meet = sql`tstzrange(${other.startsAt}, ${other.endsAt}) && ${meeting}`
  const near = and(keepsBuffers, sql`${other.keepsBuffers}`, sql`${other.occupied} && ${occupied}`)
  return tx
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.professionalId, professionalId),
        ne(other.id, sessionId),
        // Literals, not parameters, because the indexes cover only sessions in these states.
        sql`${other.status} in ('held', 'scheduled', 'live')`,
        or(meet, near),
      ),
    )
}

/** A session's time without and with its buffers, and whether it keeps them, in SQL. */
interface Spans {
  readonly meeting: SQL
  readonly occupied: SQL
  readonly keepsBuffers: SQL
}

/** Those of the row that is updated. */
const ownSpans: Spans = {
  meeting: sql`tstzrange(${sessions.startsAt}, ${sessions.endsAt})`,
  occupied: sql`${sessions.occupied}`,
  keepsBuffers: sql`${sessions.keepsBuffers}`,
}

function spansOf(times: SessionTimes): Spans {
  const { startsAt: start, endsAt: end, occupied, keepsBuffers } = timesOf(times)
  return {
    meeting: sql`${formatInstantRange({ start, end })}::tstzrange`,
    occupied: sql`${formatInstantRange(occupied)}::tstzrange`,
    keepsBuffers: sql`${keepsBuffers}::boolean`,
  }
}

function is({ professionalId, sessionId }: SessionKey) {
  return and(eq(sessions.professionalId, professionalId), eq(sessions.id, sessionId))
}
