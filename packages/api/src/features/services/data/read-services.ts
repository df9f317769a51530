import type { Db, Tx } from '@hora/db/client'
import { and, asc, count, eq, inArray, or, sql } from 'drizzle-orm'
import { clientOf, isAccount } from '#auth/relation-sql.ts'
import type { AccountId, ProfessionalId, ServiceId } from '#kernel/ids.ts'
import { isForClient } from './offered-to.ts'
import { type ServiceView, serviceColumns } from './service-view.ts'
import { services } from './tables.ts'

/** A service by its id, without authorization. */
export async function readService(db: Db | Tx, id: ServiceId): Promise<ServiceView | null> {
  const [row] = await db.select(serviceColumns).from(services).where(eq(services.id, id))
  return row ?? null
}

/**
 * The services of several professionals that an account may see, in their order, in one statement: all of its own,
 * and of
 * professionals it is a client of, the active ones that are for it.
 */
export async function readOfferedServices(
  db: Db,
  accountId: AccountId,
  professionalIds: readonly ProfessionalId[],
): Promise<ReadonlyMap<ProfessionalId, readonly ServiceView[]>> {
  const rows = await db
    .select(serviceColumns)
    .from(services)
    .where(
      and(
        inArray(services.professionalId, [...professionalIds]),
        or(
          isAccount(services.professionalId, accountId),
          and(
            eq(services.active, true),
            clientOf(services.professionalId, accountId),
            isForClient(accountId),
          ),
        ),
      ),
    )
    .orderBy(asc(services.position), asc(services.id))
  return Map.groupBy(rows, (row) => row.professionalId)
}

/** The number of services of a professional, and the next free position. */
export async function countServices(
  tx: Tx,
  professionalId: ProfessionalId,
): Promise<{ readonly total: number; readonly nextPosition: number }> {
  const [row] = await tx
    .select({ total: count(), nextPosition: sql<number>`coalesce(max(${services.position}), 0) + 1` })
    .from(services)
    .where(eq(services.professionalId, professionalId))
  return row ?? { total: 0, nextPosition: 1 }
}
