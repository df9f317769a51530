import type { Db } from '@hora/db/client'
import { and, asc, eq } from 'drizzle-orm'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

export interface PlannedLine {
  readonly id: NotificationId
  readonly kind: string
  readonly subject: StoredSubject
}

const isIn = (accountId: AccountId, mailId: NotificationId) =>
  and(
    eq(notifications.accountId, accountId),
    eq(notifications.mailId, mailId),
    eq(notifications.mail, 'planned'),
  )

/** The lines of a planned mail, in the order they happened; none when it is finished. */
export async function readPlannedLines(
  db: Db,
  accountId: AccountId,
  mailId: NotificationId,
): Promise<readonly PlannedLine[]> {
  return await db
    .select({
      id: notifications.id,
      kind: notifications.kind,
      subject: {
        type: notifications.subjectType,
        id: notifications.subjectId,
        professionalId: notifications.professionalId,
      },
    })
    .from(notifications)
    .where(isIn(accountId, mailId))
    .orderBy(asc(notifications.happened))
}

/** Marks a planned mail as finished. One that said nothing does not count for the limits: its time is null. */
export async function finishMail(
  db: Db,
  accountId: AccountId,
  mailId: NotificationId,
  mailAt: Temporal.Instant | null,
): Promise<void> {
  await db.update(notifications).set({ mail: 'done', mailAt }).where(isIn(accountId, mailId))
}
