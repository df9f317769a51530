import type { Tx } from '@hora/db/client'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { AccountId, ActId, NotificationId } from '#kernel/ids.ts'
import type { TimeChange } from '../domain/time-change.ts'
import { changeColumns, changeOf, changeValues } from './change-columns.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

/** A new line of the bell: its reader, its kind, the ids of its subject, and who caused it. */
export interface NewNotification {
  readonly accountId: AccountId
  readonly id: NotificationId
  readonly kind: string
  readonly subject: StoredSubject
  readonly byId: AccountId | null
  /** The act whose changes go out in the same mail; null if it has its own mail. */
  readonly actId: ActId | null
  readonly createdAt: Temporal.Instant
  /** `waiting` if it is mailed too. */
  readonly mail: 'waiting' | null
  /** The times it speaks of; null if it speaks of none. */
  readonly change: TimeChange | null
}

/** Writes a line of the bell, unread. */
export async function insertNotification(
  tx: Tx,
  { subject, change, ...line }: NewNotification,
): Promise<void> {
  const { type: subjectType, id: subjectId, professionalId } = subject
  await tx
    .insert(notifications)
    .values({ ...line, subjectType, subjectId, professionalId, ...changeValues(change) })
}

/** The newest line about a subject whose mail is not planned yet. */
export interface OpenLine {
  readonly id: NotificationId
  readonly kind: string
  readonly by: AccountId | null
  readonly seen: boolean
  readonly change: TimeChange | null
}

/** Reads and locks the newest line about a subject whose mail is not planned yet. */
export async function lockOpenLine(
  tx: Tx,
  accountId: AccountId,
  { type, id }: StoredSubject,
): Promise<OpenLine | null> {
  const [row] = await tx
    .select({
      id: notifications.id,
      kind: notifications.kind,
      by: notifications.byId,
      readAt: notifications.readAt,
      ...changeColumns,
    })
    .from(notifications)
    .where(
      and(
        eq(notifications.accountId, accountId),
        eq(notifications.subjectType, type),
        eq(notifications.subjectId, id),
        inArray(notifications.mail, ['waiting', 'held']),
      ),
    )
    .orderBy(desc(notifications.happened))
    .limit(1)
    .for('update')
  if (row === undefined) return null
  return { id: row.id, kind: row.kind, by: row.by, seen: row.readAt !== null, change: changeOf(row) }
}

/** Takes a line that nobody knows of yet out of the bell and of the mails. */
export async function withdrawLine(
  tx: Tx,
  accountId: AccountId,
  lineId: NotificationId,
  replacedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .update(notifications)
    .set({ replacedAt, mail: 'done' })
    .where(and(eq(notifications.accountId, accountId), eq(notifications.id, lineId)))
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
