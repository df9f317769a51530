import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { formatInstantRange } from '@hora/db/values'
import { and, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
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

/** Whether a session keeps the buffers; see SessionTimes. */
export async function readKeepsBuffers(tx: Tx, key: SessionKey): Promise<boolean> {
  const [row] = await tx.select({ keepsBuffers: sessions.keepsBuffers }).from(sessions).where(is(key))
  return row?.keepsBuffers ?? true
}

export interface SessionChange {
  readonly state: SessionState
  /** The new times, if it moves. */
  readonly moveTo?: SessionTimes
}

/**
 * Changes a session whose row is locked; returns false if another one has the new time. For a move, the caller holds
 * the lock of the practice, so that no session can be inserted in between.
 */
export async function updateSession(
  tx: Tx,
  key: SessionKey,
  { state, moveTo }: SessionChange,
  now: Temporal.Instant,
): Promise<boolean> {
  const changed = { ...state, version: sql`${sessions.version} + 1`, updatedAt: now }
  const where = moveTo === undefined ? is(key) : and(is(key), notExists(conflictsWith(tx, key, moveTo)))
  const rows = await tx
    .update(sessions)
    .set(moveTo === undefined ? changed : { ...changed, ...timesOf(moveTo) })
    .where(where)
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

function conflictsWith(tx: Tx, { professionalId, sessionId }: SessionKey, moveTo: SessionTimes) {
  const other = alias(sessions, 'other')
  const { startsAt: start, endsAt: end } = moveTo
  const [theirs, ours] = moveTo.keepsBuffers
    ? [sql`${other.occupied}`, timesOf(moveTo).occupied]
    : [sql`tstzrange(${other.startsAt}, ${other.endsAt})`, { start, end }]
  return tx
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.professionalId, professionalId),
        ne(other.id, sessionId),
        inArray(other.status, ['held', 'scheduled', 'live']),
        sql`${theirs} && ${formatInstantRange(ours)}::tstzrange`,
      ),
    )
}

function is({ professionalId, sessionId }: SessionKey) {
  return and(eq(sessions.professionalId, professionalId), eq(sessions.id, sessionId))
}
