import type { Tx } from '@hora/db/client'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

/** A new line of the bell: its reader, its kind, and the ids of its subject. */
export interface NewNotification {
  readonly accountId: AccountId
  readonly id: NotificationId
  readonly kind: string
  readonly subject: StoredSubject
  readonly createdAt: Temporal.Instant
}

/** Writes a line of the bell, unread. */
export async function insertNotification(tx: Tx, { subject, ...line }: NewNotification): Promise<void> {
  const { type: subjectType, id: subjectId, professionalId } = subject
  await tx.insert(notifications).values({ ...line, subjectType, subjectId, professionalId })
}
