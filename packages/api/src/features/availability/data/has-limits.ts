import type { Db } from '@hora/db/client'
import { and, eq, isNotNull, or } from 'drizzle-orm'
import { professionals } from '#features/profiles/index.ts'
import { services } from '#features/services/index.ts'
import type { ServiceId } from '#kernel/ids.ts'

/** Whether limits of sessions decide about the times of a service. */
export async function hasLimits(db: Db, serviceId: ServiceId): Promise<boolean> {
  const some = or(isNotNull(professionals.sessionLimits), isNotNull(services.sessionLimits))
  const rows = await db
    .select({ id: services.id })
    .from(services)
    .innerJoin(professionals, eq(professionals.id, services.professionalId))
    .where(and(eq(services.id, serviceId), some))
  return rows.length > 0
}
