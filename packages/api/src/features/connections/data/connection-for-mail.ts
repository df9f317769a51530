import type { Db } from '@hora/db/client'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { isAccount } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import type { AccountId, ConnectionId } from '#kernel/ids.ts'
import { connections } from './tables.ts'

/** The data of a connection in a mail to one of its sides. */
export interface ConnectionForMail {
  readonly id: ConnectionId
  readonly active: boolean
  /** Display name of the other side. */
  readonly counterpart: string
}

/** The reader's connections with the name of the other side, in one statement. */
async function readSides(
  db: Db,
  reader: AccountId,
  ids: readonly ConnectionId[],
): Promise<readonly ConnectionForMail[]> {
  const other = sql`case when ${connections.professionalId} = ${reader} then ${connections.clientId}
    else ${connections.professionalId} end`
  const rows = await db
    .select({ id: connections.id, status: connections.status, counterpart: profiles.displayName })
    .from(connections)
    .innerJoin(profiles, eq(profiles.accountId, other))
    .where(
      and(
        inArray(connections.id, [...ids]),
        or(isAccount(connections.professionalId, reader), eq(connections.clientId, reader)),
      ),
    )
  return rows.map(({ id, status, counterpart }) => ({
    id,
    active: status === 'active',
    counterpart,
  }))
}

/** One connection of the reader. */
export async function readConnectionForMail(
  db: Db,
  reader: AccountId,
  id: ConnectionId,
): Promise<ConnectionForMail | null> {
  return (await readSides(db, reader, [id])).at(0) ?? null
}

/** Names of the other side of the reader's connections. */
export async function readCounterparts(
  db: Db,
  reader: AccountId,
  ids: readonly ConnectionId[],
): Promise<ReadonlyMap<ConnectionId, string>> {
  const sides = await readSides(db, reader, ids)
  return new Map(sides.map(({ id, counterpart }) => [id, counterpart]))
}
