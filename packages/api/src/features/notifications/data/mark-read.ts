import type { Tx } from '@hora/db/client'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { notifications } from './tables.ts'

/** Marks unread notifications as read, all or some, and returns how many there were. */
export async function markRead(
  tx: Tx,
  accountId: AccountId,
  ids: readonly NotificationId[] | null,
  readAt: Temporal.Instant,
): Promise<number> {
  const unread = and(
    eq(notifications.accountId, accountId),
    isNull(notifications.readAt),
    isNull(notifications.replacedAt),
  )
  const these = ids === null ? undefined : inArray(notifications.id, [...ids])
  const rows = await tx
    .update(notifications)
    .set({ readAt })
    .where(and(unread, these))
    .returning({ id: notifications.id })
  return rows.length
}
