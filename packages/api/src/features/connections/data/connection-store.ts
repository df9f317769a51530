import type { Db, Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { bookings, type ConnectionRow, connections, sessions } from '@hora/db/tables'
import { and, eq, gt, or, sql } from 'drizzle-orm'
import { blockedBetween } from '#auth/relation-sql.ts'
import type { AccountId, ConnectionId, InvitationId, ProfessionalId } from '#kernel/ids.ts'

/** The two people a connection is between. */
export interface Pair {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
}

export type Connection = Omit<ConnectionRow, 'id' | 'professionalId' | 'clientId'> &
  Pair & { readonly id: ConnectionId }

const ofPair = ({ professionalId, clientId }: Pair) =>
  and(eq(connections.professionalId, professionalId), eq(connections.clientId, clientId))

/** The connection of a pair, active or ended. */
export async function readConnection(db: Db | Tx, pair: Pair): Promise<Connection | null> {
  const [row] = await db.select().from(connections).where(ofPair(pair))
  return (row as Connection | undefined) ?? null
}

/** The connections between two people. Two professionals may each be a client of the other. */
export async function readConnectionsBetween(
  db: Db | Tx,
  one: AccountId,
  other: AccountId,
): Promise<readonly Connection[]> {
  const eitherWay = or(
    ofPair({ professionalId: one as ProfessionalId, clientId: other }),
    ofPair({ professionalId: other as ProfessionalId, clientId: one }),
  )
  return (await db.select().from(connections).where(eitherWay)) as unknown as readonly Connection[]
}

/** Waits for running bookings between the two and blocks new ones, until the transaction ends. */
export async function lockConnection(tx: Tx, pair: Pair): Promise<void> {
  await tx.select({ id: connections.id }).from(connections).where(ofPair(pair)).for('update')
}

/**
 * Locks an active connection so that it cannot end before the transaction does. One transaction at a time can hold
 * the lock of a pair. Returns false when the two are not connected.
 */
export async function lockActiveConnection(tx: Tx, { professionalId, clientId }: Pair): Promise<boolean> {
  return (await lockActive(tx, { professionalId, clientId })).length > 0
}

const lockActive = statement(
  query
    .select({ id: connections.id })
    .from(connections)
    .where(
      and(
        eq(connections.professionalId, sql.placeholder('professionalId')),
        eq(connections.clientId, sql.placeholder('clientId')),
        eq(connections.status, 'active'),
      ),
    )
    .for('no key update'),
)

/** Creates the connection of a pair, or reactivates the one that ended. */
export async function openConnection(
  tx: Tx,
  pair: Pair,
  from: { readonly id: ConnectionId; readonly invitationId: InvitationId; readonly at: Temporal.Instant },
): Promise<ConnectionId> {
  const active = { status: 'active', invitationId: from.invitationId, createdAt: from.at } as const
  const [row] = await tx
    .insert(connections)
    .values({ ...pair, id: from.id, ...active })
    .onConflictDoUpdate({
      target: [connections.professionalId, connections.clientId],
      set: { ...active, endedAt: null, endedBy: null, version: sql`${connections.version} + 1` },
    })
    .returning({ id: connections.id })
  if (row === undefined) throw new Error('The connection was not written')
  return row.id as ConnectionId
}

/** Ends the active connection of a pair; null when there is none. */
export async function closeConnection(
  tx: Tx,
  pair: Pair,
  by: { readonly accountId: AccountId; readonly at: Temporal.Instant },
): Promise<ConnectionId | null> {
  const [row] = await tx
    .update(connections)
    .set({
      status: 'ended',
      endedAt: by.at,
      endedBy: by.accountId,
      version: sql`${connections.version} + 1`,
    })
    .where(and(ofPair(pair), eq(connections.status, 'active')))
    .returning({ id: connections.id })
  return (row?.id as ConnectionId | undefined) ?? null
}

/** Whether the pair has an upcoming booking or an active hold. */
export async function hasUpcomingBooking(db: Db | Tx, pair: Pair, now: Temporal.Instant): Promise<boolean> {
  const rows = await db
    .select({ id: bookings.id })
    .from(bookings)
    .innerJoin(
      sessions,
      and(eq(sessions.professionalId, bookings.professionalId), eq(sessions.id, bookings.sessionId)),
    )
    .where(
      and(
        eq(bookings.professionalId, pair.professionalId),
        eq(bookings.clientId, pair.clientId),
        or(eq(bookings.status, 'confirmed'), and(eq(bookings.status, 'held'), gt(bookings.heldUntil, now))),
        gt(sessions.endsAt, now),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** Whether either of two people has blocked the other. */
export async function isBlocked(db: Db | Tx, a: AccountId, b: AccountId): Promise<boolean> {
  const rows = await db.sql`select where ${blockedBetween(db.sql, a, b)}`
  return rows.length > 0
}
