import type { Tx } from '@hora/db/client'
import { and, eq, isNull } from 'drizzle-orm'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

/** A new line of the bell: its reader, its kind, the ids of its subject, and who caused it. */
export interface NewNotification {
  readonly accountId: AccountId
  readonly id: NotificationId
  readonly kind: string
  readonly subject: StoredSubject
  readonly byId: AccountId | null
  readonly createdAt: Temporal.Instant
  /** `waiting` if it is mailed too. */
  readonly mail: 'waiting' | null
}

/** Writes a line of the bell, unread. */
export async function insertNotification(tx: Tx, { subject, ...line }: NewNotification): Promise<void> {
  const { type: subjectType, id: subjectId, professionalId } = subject
  await tx.insert(notifications).values({ ...line, subjectType, subjectId, professionalId })
}

/** Takes unread lines about a subject out of the bell, because a newer line says what is true now. */
export async function replaceUnread(
  tx: Tx,
  accountId: AccountId,
  { type, id }: StoredSubject,
  replacedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .update(notifications)
    .set({ replacedAt })
    .where(
      and(
        eq(notifications.accountId, accountId),
        eq(notifications.subjectType, type),
        eq(notifications.subjectId, id),
        isNull(notifications.readAt),
        isNull(notifications.replacedAt),
      ),
    )
}
