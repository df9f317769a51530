import { and, eq, sql } from 'drizzle-orm'
import { readRelation } from '#auth/relation.ts'
import type { Relation } from '#auth/relation-sql.ts'
import type { Viewer } from '#auth/viewer.ts'
import { isServiceFor, type ServiceView, services } from '#features/services/index.ts'
import type { Ports } from '#ports'

/**
 * The relation of a viewer to a service. A client that it is not for is a stranger to it, unless they have a booking of
 * it that they can move.
 */
export async function relationToService(
  { db, conditions, clock }: Pick<Ports, 'db' | 'conditions' | 'clock'>,
  viewer: Viewer,
  service: ServiceView,
): Promise<Relation> {
  const relation = await readRelation(db, viewer, service.professionalId)
  if (relation !== 'client' || viewer.kind !== 'signed-in') return relation
  if (await isServiceFor(db, service, viewer.accountId)) return relation
  const pair = { professional: services.professionalId, client: sql`${viewer.accountId}::uuid` }
  const booked = conditions['bookings.has-upcoming']({ ...pair, service: services.id }, clock.now())
  const found = await db
    .select({ id: services.id })
    .from(services)
    .where(and(eq(services.id, service.id), booked))
  return found.length > 0 ? relation : 'stranger'
}
