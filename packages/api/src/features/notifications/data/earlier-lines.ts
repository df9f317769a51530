import type { Tx } from '@hora/db/client'
import { and, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import type { TimeChange } from '../domain/time-change.ts'
import { changeColumns, changeOf } from './change-columns.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

const { id, kind, byId, readAt, replacedAt, mail, mailAt, happened } = notifications

const isAbout = (accountId: AccountId, subject: StoredSubject) =>
  and(
    eq(notifications.accountId, accountId),
    eq(notifications.subjectType, subject.type),
    eq(notifications.subjectId, subject.id),
  )

/**
 * Shows the last line about a subject that the reader was told, if it is unread and a withdrawn line had taken its
 * place: it says what is true again.
 */
export async function showLastTold(tx: Tx, accountId: AccountId, subject: StoredSubject): Promise<void> {
  const reachedReader = or(isNotNull(mailAt), isNull(mail))
  const [last] = await tx
    .select({ id, readAt, replacedAt })
    .from(notifications)
    .where(and(isAbout(accountId, subject), reachedReader))
    .orderBy(desc(happened))
    .limit(1)
  if (last === undefined || last.readAt !== null || last.replacedAt === null) return
  await tx
    .update(notifications)
    .set({ replacedAt: null })
    .where(and(eq(notifications.accountId, accountId), eq(id, last.id)))
}

interface Begun {
  readonly subject: StoredSubject
  readonly doer: AccountId
  /** The kind of line that tells of something new. */
  readonly begun: string
}

/** Whether a person began something and took it back before the reader knew of it. */
export async function wasTakenBackUnsaid(
  tx: Tx,
  accountId: AccountId,
  { subject, doer, begun }: Begun,
): Promise<boolean> {
  const rows = await tx
    .select({ byId, readAt, mailAt, kind, ...changeColumns })
    .from(notifications)
    .where(isAbout(accountId, subject))
  const began = rows.some((row) => row.byId === doer && (row.kind === begun || changeOf(row)?.was === null))
  return began && rows.every((row) => row.readAt === null && row.mailAt === null)
}

/**
 * The times that a reader was last told about a subject, by a mail, a line that they read, a line whose mail is still to
 * come, or because they made the change. `now` is null if it does not take place by what they know. Null if they know
 * nothing of it.
 */
export async function readLastTold(
  tx: Tx,
  accountId: AccountId,
  subject: StoredSubject,
): Promise<Pick<TimeChange, 'now'> | null> {
  const knows = or(
    isNotNull(mailAt),
    isNotNull(readAt),
    inArray(mail, ['waiting', 'held', 'planned']),
    eq(byId, accountId),
  )
  const [last] = await tx
    .select(changeColumns)
    .from(notifications)
    .where(and(isAbout(accountId, subject), knows))
    .orderBy(desc(happened))
    .limit(1)
  return last === undefined ? null : { now: changeOf(last)?.now ?? null }
}
