import type { Tx } from '@hora/db/client'
import { constraintName } from '@hora/db/sql-errors'
import { and, eq } from 'drizzle-orm'
import type { ServiceView } from './service-view.ts'
import { services } from './tables.ts'

type Writable = Omit<typeof services.$inferInsert, 'createdAt' | 'updatedAt' | 'version'>

export async function insertService(tx: Tx, service: Writable, now: Temporal.Instant): Promise<void> {
  await tx.insert(services).values({ ...service, createdAt: now, updatedAt: now })
}

/** Writes the changes if the version is the expected one; returns whether it was. */
export async function updateServiceRow(
  tx: Tx,
  { professionalId, id, version }: ServiceView,
  changes: Partial<Writable>,
  now: Temporal.Instant,
): Promise<boolean> {
  const written = await tx
    .update(services)
    .set({ ...changes, version: version + 1, updatedAt: now })
    .where(
      and(eq(services.professionalId, professionalId), eq(services.id, id), eq(services.version, version)),
    )
    .returning({ id: services.id })
  return written.length === 1
}

/** Whether a write failed because its schedule belongs to another professional. The database checks this in any race. */
export function isForeignSchedule(error: unknown): boolean {
  return constraintName(error) === 'services_professional_id_schedule_id_fkey'
}
