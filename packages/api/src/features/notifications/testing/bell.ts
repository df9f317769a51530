import { notifications } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { World } from '#testing/world.ts'

/** Marks the newest line in the bell of a person about a booking as read, and returns its id. */
export async function readBell({ ports }: World, { accountId }: SignedInViewer): Promise<string> {
  const mine = eq(notifications.accountId, accountId)
  const rows = await ports.db.select().from(notifications).where(mine)
  const newest = rows.findLast(
    ({ subjectType, byId, replacedAt }) =>
      subjectType === 'booking' && byId !== accountId && replacedAt === null,
  )
  if (newest === undefined) throw new Error('The person has no notification about a booking')
  await ports.db
    .update(notifications)
    .set({ readAt: ports.clock.now() })
    .where(eq(notifications.id, newest.id))
  return newest.id
}
