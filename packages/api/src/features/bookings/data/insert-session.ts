import type { Tx } from '@hora/db/client'
import { sessions } from '@hora/db/tables'

export type NewSession = Omit<typeof sessions.$inferInsert, 'version' | 'createdAt' | 'updatedAt'>

/**
 * Inserts a session unless another one has its time; false: another one does. `ON CONFLICT DO NOTHING` makes the
 * exclusion constraint answer instead of throw, so that a hundred rivals settle in milliseconds.
 */
export async function insertSession(tx: Tx, session: NewSession, now: Temporal.Instant): Promise<boolean> {
  const rows = await tx
    .insert(sessions)
    .values({ ...session, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: sessions.id })
  return rows.length === 1
}
