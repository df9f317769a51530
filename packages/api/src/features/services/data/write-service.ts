import type { Tx } from '@hora/db/client'
import { schedules } from '@hora/db/tables'
import { and, eq } from 'drizzle-orm'
import type { ProfessionalId, ScheduleId } from '#kernel/ids.ts'
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

export async function ownsSchedule(
  tx: Tx,
  professionalId: ProfessionalId,
  scheduleId: ScheduleId,
): Promise<boolean> {
  const mine = and(eq(schedules.professionalId, professionalId), eq(schedules.id, scheduleId))
  const found = await tx.select({ id: schedules.id }).from(schedules).where(mine).for('share')
  return found.length === 1
}
