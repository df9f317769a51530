import type { Db, Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import type { ConnectionRow } from '@hora/db/tables'
import { and, eq, or, sql } from 'drizzle-orm'
import { isAccount } from '#auth/relation-sql.ts'
import type { AccountId, ConnectionId, InvitationId, ProfessionalId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { connections } from './tables.ts'

/** The two people a connection is between. */
export interface Pair {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
}

export type Connection = ConnectionRow

/** Two people; the first may be a professional. */
interface AskedPair {
  readonly professionalId: AccountId
  readonly clientId: AccountId
}

const ofPair = ({ professionalId, clientId }: AskedPair) =>
  and(isAccount(connections.professionalId, professionalId), eq(connections.clientId, clientId))

/** The connection of a pair, active or ended. */
export async function readConnection(db: Db | Tx, pair: AskedPair): Promise<Connection | null> {
  const [row] = await db.select().from(connections).where(ofPair(pair))
  return row ?? null
}

/** The connections between two people. Two professionals may each be a client of the other. */
export async function readConnectionsBetween(
  db: Db | Tx,
  one: AccountId,
  other: AccountId,
): Promise<readonly Connection[]> {
  const eitherWay = or(
    ofPair({ professionalId: one, clientId: other }),
    ofPair({ professionalId: other, clientId: one }),
  )
  return await db.select().from(connections).where(eitherWay)
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
  return row.id
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
  return row?.id ?? null
}

/** Whether the pair has an upcoming booking or an active hold. */
export async function hasUpcomingBooking(
  tx: Tx,
  { conditions, clock }: Pick<Ports, 'conditions' | 'clock'>,
  pair: Pair,
): Promise<boolean> {
  const { id, professionalId: professional, clientId: client } = connections
  const upcoming = conditions['bookings.has-upcoming']({ professional, client }, clock.now())
  const rows = await tx
    .select({ id })
    .from(connections)
    .where(and(ofPair(pair), upcoming))
  return rows.length > 0
}
