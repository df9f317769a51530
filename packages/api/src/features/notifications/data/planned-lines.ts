import type { Db } from '@hora/db/client'
import { and, eq } from 'drizzle-orm'
import type { AccountId, ActId, NotificationId } from '#kernel/ids.ts'
import type { TimeChange } from '../domain/time-change.ts'
import { changeColumns, changeOf } from './change-columns.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

export interface PlannedLine {
  readonly id: NotificationId
  readonly kind: string
  readonly subject: StoredSubject
  readonly by: AccountId | null
  readonly act: ActId | null
  readonly change: TimeChange | null
}

const isIn = (accountId: AccountId, mailId: NotificationId) =>
  and(
    eq(notifications.accountId, accountId),
    eq(notifications.mailId, mailId),
    eq(notifications.mail, 'planned'),
  )

/**
 * Starts an attempt to send a planned mail: returns its lines in the order they happened, none when it is finished. The
 * time of the attempt counts for the limits, because a mail may go out long after its plan when its server was down.
 */
export async function startAttempt(
  db: Db,
  accountId: AccountId,
  mailId: NotificationId,
  mailAt: Temporal.Instant,
): Promise<readonly PlannedLine[]> {
  const {
    id,
    kind,
    subjectType: type,
    subjectId,
    professionalId,
    happened,
    byId: by,
    actId: act,
  } = notifications
  const rows = await db
    .update(notifications)
    .set({ mailAt })
    .where(isIn(accountId, mailId))
    .returning({
      id,
      kind,
      subject: { type, id: subjectId, professionalId },
      happened,
      by,
      act,
      ...changeColumns,
    })
  return rows.toSorted((a, b) => a.happened - b.happened).map((row) => ({ ...row, change: changeOf(row) }))
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
