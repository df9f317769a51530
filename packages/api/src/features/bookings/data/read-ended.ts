import type { Db, Tx } from '@hora/db/client'
import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { type SessionKey, sessions } from '#features/sessions/index.ts'
import type { BookingId } from '#kernel/ids.ts'
import { bookings } from './tables.ts'

/** A session to complete, and where the next page starts. */
export interface EndedSession extends SessionKey {
  readonly endsAt: Temporal.Instant
}

/** The scheduled sessions that ended by a moment, by their ends. */
export async function readEnded(
  db: Db,
  by: Temporal.Instant,
  after: EndedSession | null,
  limit: number,
): Promise<readonly EndedSession[]> {
  const { professionalId, id, endsAt } = sessions
  const rest =
    after && sql`(${endsAt}, ${id}) > (${after.endsAt.toString()}::timestamptz, ${after.sessionId}::uuid)`
  return await db
    .select({ professionalId, sessionId: id, endsAt })
    .from(sessions)
    .where(and(eq(sessions.status, 'scheduled'), lte(endsAt, by), rest ?? undefined))
    .orderBy(asc(endsAt), asc(id))
    .limit(limit)
}

const confirmedPlaces = ({ professionalId, sessionId }: SessionKey) =>
  and(
    eq(bookings.professionalId, professionalId),
    eq(bookings.sessionId, sessionId),
    eq(bookings.status, 'confirmed'),
  )

/** The confirmed places of a session by seat, locked. Those that another transaction is changing are left out. */
export async function lockConfirmedPlaces(tx: Tx, session: SessionKey): Promise<readonly BookingId[]> {
  const rows = await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(confirmedPlaces(session))
    .orderBy(asc(bookings.seat))
    .for('update', { skipLocked: true })
  return rows.map(({ id }) => id)
}

/** Whether a session still has confirmed places. */
export async function hasConfirmedPlaces(tx: Tx, session: SessionKey): Promise<boolean> {
  const rows = await tx.select({ id: bookings.id }).from(bookings).where(confirmedPlaces(session)).limit(1)
  return rows.length > 0
}
