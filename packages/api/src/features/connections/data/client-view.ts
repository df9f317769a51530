import type { Db, Tx } from '@hora/db/client'
import { nameContains, nameOrder } from '@hora/db/names-of-people'
import { hasRow } from '@hora/db/statement'
import { and, asc, eq, not, type SQL, sql } from 'drizzle-orm'
import { connectedBetween } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import type { AccountId, ConnectionId, FileId, ProfessionalId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { blocks, connections } from './tables.ts'

export type ClientStatus = 'active' | 'ended'

/** A client as their professional sees them. The id is the account's, so that other reads need no join. */
export interface ClientView {
  readonly id: AccountId
  readonly professionalId: ProfessionalId
  readonly connectionId: ConnectionId
  readonly displayName: string
  readonly avatarFileId: FileId | null
  readonly zone: ZoneId
  readonly status: ClientStatus
  readonly since: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  /** Whether the professional has blocked them. The other direction is never shown. */
  readonly blocked: boolean
  readonly sortKey: string
}

const sortKey = nameOrder(profiles.displayName)

/** Whether they are connected now. A block ends a connection, even if its row is still active. */
const connected = connectedBetween({
  professional: connections.professionalId,
  account: connections.clientId,
  status: connections.status,
})

/** The columns of {@link ClientView}, for statements that join connections and profiles. */
export const clientColumns = {
  id: connections.clientId,
  professionalId: connections.professionalId,
  connectionId: connections.id,
  displayName: profiles.displayName,
  avatarFileId: profiles.avatarFileId,
  zone: profiles.zone,
  status: sql<ClientStatus>`case when ${connected} then 'active' else 'ended' end`,
  since: connections.createdAt,
  endedAt: connections.endedAt,
  blocked: hasRow(
    blocks,
    and(eq(blocks.blockerId, connections.professionalId), eq(blocks.blockedId, connections.clientId)),
  ),
  sortKey,
}

async function select(db: Db | Tx, where: SQL | undefined, limit: number): Promise<readonly ClientView[]> {
  return await db
    .select(clientColumns)
    .from(connections)
    .innerJoin(profiles, eq(profiles.accountId, connections.clientId))
    .where(where)
    .orderBy(asc(sortKey), asc(connections.clientId))
    .limit(limit)
}

/** One client of a professional, active or ended. */
export async function readClient(
  db: Db | Tx,
  professionalId: ProfessionalId,
  clientId: AccountId,
): Promise<ClientView | null> {
  const where = and(eq(connections.professionalId, professionalId), eq(connections.clientId, clientId))
  return (await select(db, where, 1)).at(0) ?? null
}

/** The client behind a connection of a professional. */
export async function readClientOf(
  db: Db | Tx,
  professionalId: ProfessionalId,
  connectionId: ConnectionId,
): Promise<ClientView | null> {
  const where = and(eq(connections.professionalId, professionalId), eq(connections.id, connectionId))
  return (await select(db, where, 1)).at(0) ?? null
}

export interface ClientFilter {
  /** Part of the display name, without regard to case, accents and apostrophes. */
  readonly search: string | null
  readonly status: ClientStatus | null
  /** The sort key and id of the last client on the previous page. */
  readonly after: readonly [sortKey: string, id: string] | null
  readonly limit: number
}

/** The clients of a professional by name, in one statement. */
export async function listClients(
  db: Db,
  professionalId: ProfessionalId,
  { search, status, after, limit }: ClientFilter,
): Promise<readonly ClientView[]> {
  const where = and(
    eq(connections.professionalId, professionalId),
    status === null ? undefined : status === 'active' ? connected : not(connected),
    search === null ? undefined : nameContains(profiles.displayName, search),
    after === null
      ? undefined
      : sql`(${sortKey}, ${connections.clientId}) > (${after[0]}, ${after[1]}::uuid)`,
  )
  return await select(db, where, limit)
}
