import type { Tx } from '@hora/db/client'
import { and, eq } from 'drizzle-orm'
import { timeOff } from './tables.ts'
import type { TimeOffView } from './time-off-view.ts'

export async function insertTimeOff(
  tx: Tx,
  view: Omit<TimeOffView, 'version'>,
  now: Temporal.Instant,
): Promise<void> {
  const { professionalId, id } = view
  await tx.insert(timeOff).values({ professionalId, id, ...columnsOf(view), createdAt: now })
}

/** The columns of what was chosen: days have neither a zone nor instants, and hours no dates. */
function columnsOf({ days, startsLocal, endsLocal, zone, during, label }: Omit<TimeOffView, 'version'>) {
  const noDays = { firstDate: null, lastDate: null, yearly: false }
  const noHours = { startsLocal: null, endsLocal: null, zone: null, during: null }
  return days === null
    ? { ...noDays, startsLocal, endsLocal, zone, during, label }
    : { ...days, ...noHours, label }
}

/** Writes the view if the row has the version before it; returns whether it had. */
export async function updateTimeOffRow(tx: Tx, view: TimeOffView): Promise<boolean> {
  const { professionalId, id, version } = view
  const written = await tx
    .update(timeOff)
    .set({ ...columnsOf(view), version })
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
