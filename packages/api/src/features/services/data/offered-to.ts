import type { Db, Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { isChosen } from '#features/connections/index.ts'
import type { AccountId, ProfessionalId, ServiceId } from '#kernel/ids.ts'
import type { ServiceView } from './service-view.ts'
import { services } from './tables.ts'

/** Whether a service is for a client: for all clients, or for this one. A condition in statements over `services`. */
export function isForClient(client: AccountId | SQLWrapper): SQL<boolean> {
  const chosen = isChosen({ professional: services.professionalId, service: services.id, client })
  return sql<boolean>`(not ${services.forChosen} or ${chosen})`
}

/** Those of some services that are for a client. */
export async function readForClient(
  db: Db | Tx,
  client: AccountId,
  ids: readonly ServiceId[],
): Promise<ReadonlySet<ServiceId>> {
  const rows = await db
    .select({ id: services.id })
    .from(services)
    .where(and(inArray(services.id, [...ids]), isForClient(client)))
  return new Set(rows.map(({ id }) => id))
}

/** The same for one service that was read before. */
export async function isServiceFor(
  db: Db | Tx,
  { id, forChosen }: Pick<ServiceView, 'id' | 'forChosen'>,
  client: AccountId,
): Promise<boolean> {
  return !forChosen || (await readForClient(db, client, [id])).has(id)
}

const forClient = statement<{ id: ServiceId }>(
  query
    .select({ id: services.id })
    .from(services)
    .where(
      and(
        eq(services.professionalId, sql.placeholder('professionalId')),
        eq(services.id, sql.placeholder('serviceId')),
        isForClient(sql`${sql.placeholder('clientId')}::uuid`),
      ),
    ),
)

/** Whether a service is for a client now, under the lock of its practice. Built once: every hold asks. */
export async function isStillForClient(
  tx: Tx,
  asked: {
    readonly professionalId: ProfessionalId
    readonly serviceId: ServiceId
    readonly clientId: AccountId
  },
): Promise<boolean> {
  return (await forClient(tx, { ...asked })).length > 0
}
