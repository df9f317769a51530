import type { Tx } from '@hora/db/client'
import { and, eq } from 'drizzle-orm'
import { timeOff } from './tables.ts'
import type { TimeOffView } from './time-off-view.ts'

export async function insertTimeOff(
  tx: Tx,
  view: Omit<TimeOffView, 'version'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx.insert(timeOff).values({ ...view, createdAt: now })
}

/** Writes the view if the row has the version before it; returns whether it had. */
export async function updateTimeOffRow(tx: Tx, view: TimeOffView): Promise<boolean> {
  const { professionalId, id, version, ...columns } = view
  const written = await tx
    .update(timeOff)
    .set({ ...columns, version })
    .where(
      and(eq(timeOff.professionalId, professionalId), eq(timeOff.id, id), eq(timeOff.version, version - 1)),
    )
    .returning({ id: timeOff.id })
  return written.length === 1
}

/** Returns whether the row still existed. */
export async function deleteTimeOffRow(tx: Tx, { professionalId, id }: TimeOffView): Promise<boolean> {
  const own = and(eq(timeOff.professionalId, professionalId), eq(timeOff.id, id))
  const deleted = await tx.delete(timeOff).where(own).returning({ id: timeOff.id })
  return deleted.length === 1
}
