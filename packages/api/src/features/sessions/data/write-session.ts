import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { formatInstantRange } from '@hora/db/values'
import { and, eq, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ServiceView } from '#features/services/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { occupiedBy } from '../domain/occupied.ts'
import type { SessionState } from '../domain/session-state.ts'
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

export type NewSession = SessionKey & SessionTimes & { readonly zone: ZoneId; readonly state: SessionState }

/**
 * Inserts a session; returns false if another one has its time. With `ON CONFLICT DO NOTHING` a conflict returns no
 * row instead of an error, so that a hundred rivals settle in milliseconds. The transaction shares the lock of the
 * practice, so that no session can move at the same time.
 */
export async function insertSession(
  tx: Tx,
  { professionalId, sessionId, startsAt, endsAt, service, keepsBuffers, zone, state }: NewSession,
  now: Temporal.Instant,
): Promise<boolean> {
  const { id: serviceId, placeKind, placeHint, placeDetail, capacity } = service
  const occupied = occupiedBy({ startsAt, endsAt }, service)
  const times = { startsAt, endsAt, occupied, keepsBuffers, zone }
  const meeting = { professionalId, id: sessionId, serviceId, ...times }
  const place = { placeKind, placeHint, placeDetail, capacity }
  const rows = await tx
    .insert(sessions)
    .values({ ...meeting, ...place, ...state, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: sessions.id })
  return rows.length === 1
}

const lock = statement<{ capacity: number }>(
  query
    .select({ capacity: sessions.capacity })
    .from(sessions)
    .where(
      and(
        eq(sessions.professionalId, sql.placeholder('professionalId')),
        eq(sessions.id, sql.placeholder('sessionId')),
      ),
    )
    .for('no key update'),
)

/** Locks the row of a session until the transaction ends, and returns its capacity; 0 if there is no session. */
export async function lockSession(tx: Tx, { professionalId, sessionId }: SessionKey): Promise<number> {
  const [row] = await lock(tx, { professionalId, sessionId })
  return row?.capacity ?? 0
}

export interface SessionChange {
  readonly state: SessionState
  /** The time that it takes: new times for a move, its own when it is restored; null if it takes none. */
  readonly takes: SessionTimes | 'own-time' | null
}

/**
 * Changes a session whose row is locked; returns false if another one has the time that it takes. To take time, the
 * caller holds the lock of the practice, so that no session can be inserted in between. A restored session has the
 * buffers that it had, whatever its service says now.
 */
export async function updateSession(
  tx: Tx,
  key: SessionKey,
  { state, takes }: SessionChange,
  now: Temporal.Instant,
): Promise<boolean> {
  const changed = { ...state, version: sql`${sessions.version} + 1`, updatedAt: now }
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
