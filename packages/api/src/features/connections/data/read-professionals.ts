import type { Db } from '@hora/db/client'
import { nameOrder } from '@hora/db/names-of-people'
import { limits } from '@hora/schema/limits'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { connectedBetween } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import { type ProfessionalView, professionalColumns, professionals } from '#features/profiles/index.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { connections } from './tables.ts'

export type ConnectedProfessional = ProfessionalView & { readonly sortKey: string }

const sortKey = nameOrder(profiles.displayName)

const connected = connectedBetween({
  professional: connections.professionalId,
  account: connections.clientId,
  status: connections.status,
})

const activeFor = (clientId: AccountId): SQL | undefined => and(eq(connections.clientId, clientId), connected)

export interface ProfessionalPage {
  readonly after: readonly [sortKey: string, id: string] | null
  readonly limit: number
}

/** The professionals an account is a client of, by name, in one statement. */
export async function listProfessionals(
  db: Db,
  clientId: AccountId,
  { after, limit }: ProfessionalPage,
): Promise<readonly ConnectedProfessional[]> {
  const later =
    after === null ? undefined : sql`(${sortKey}, ${professionals.id}) > (${after[0]}, ${after[1]}::uuid)`
  return await db
    .select({ ...professionalColumns, sortKey })
    .from(connections)
    .innerJoin(professionals, eq(professionals.id, connections.professionalId))
    .innerJoin(profiles, eq(profiles.accountId, professionals.id))
    .where(and(activeFor(clientId), later))
    .orderBy(asc(sortKey), asc(professionals.id))
    .limit(limit)
}

/** Since when an account is a client of each professional. Professionals without a connection are left out. */
export async function readConnectedSince(
  db: Db,
  clientId: AccountId,
  ids: readonly ProfessionalId[],
): Promise<ReadonlyMap<ProfessionalId, Temporal.Instant>> {
  const rows = await db
    .select({ id: connections.professionalId, since: connections.createdAt })
    .from(connections)
    .where(and(activeFor(clientId), inArray(connections.professionalId, [...ids])))
  return new Map(rows.map(({ id, since }) => [id, since]))
}

/** The professional with a handle, or null. The caller must apply the read policy. */
export async function findHandle(db: Db, handle: string): Promise<ProfessionalId | null> {
  if (handle.length > limits.handle.max || !/^[a-z0-9-]+$/i.test(handle)) return null
  const [row] = await db
    .select({ id: professionals.id })
    .from(professionals)
    .where(eq(professionals.handle, handle.toLowerCase()))
  return row?.id ?? null
}
