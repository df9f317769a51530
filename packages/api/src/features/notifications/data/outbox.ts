import type { Tx } from '@hora/db/client'
import { and, asc, eq, gt, inArray, isNotNull, or } from 'drizzle-orm'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { lockRecipient } from '#mail/recipient.ts'
import type { Notice } from '../define-notice.ts'
import { limitWindow } from '../domain/hourly-limits.ts'
import type { MailLine } from '../domain/mail-line.ts'
import type { MailPlan, Outbox } from '../domain/plan-mail.ts'
import type { StoredSubject } from './notification-view.ts'
import { notifications } from './tables.ts'

type Notices = ReadonlyMap<string, Notice>

const { id, accountId, kind, professionalId, subjectType, subjectId } = notifications
const { byId, actId, readAt, mail, mailId, mailAt } = notifications

const columns = {
  id,
  kind,
  professionalId,
  subjectType,
  subjectId,
  byId,
  actId,
  readAt,
  mail,
  mailId,
  mailAt,
}

/**
 * Reads what is planned and what waits for a recipient. It locks the recipient first, so that mails for one person are
 * planned one after another, and the hourly limits are exact with any number of workers.
 */
export async function lockOutbox(
  tx: Tx,
  reader: AccountId,
  notices: Notices,
  now: Temporal.Instant,
): Promise<Outbox | null> {
  if (!(await lockRecipient(tx, reader))) return null
  const unfinished = inArray(mail, ['waiting', 'held', 'planned'])
  const recent = and(isNotNull(mailAt), gt(mailAt, now.subtract(limitWindow)))
  const rows = await tx
    .select(columns)
    .from(notifications)
    .where(and(eq(accountId, reader), or(unfinished, recent)))
    .orderBy(asc(notifications.happened))
  const planned = rows.flatMap((row) =>
    row.mailId === null || row.mailAt === null
      ? []
      : [{ mailId: row.mailId, at: row.mailAt, kind: row.kind, other: otherOf(row, reader) }],
  )
  return { reader, now, planned, lines: rows.flatMap((row) => lineOf(row, reader, notices)) }
}

type Row = Pick<typeof notifications.$inferSelect, keyof typeof columns>

function lineOf(row: Row, reader: AccountId, notices: Notices): readonly MailLine[] {
  if (row.mail === null || row.mail === 'done') return []
  return [
    {
      id: row.id,
      kind: row.kind,
      subject: subjectKey({ ...row, subject: { type: row.subjectType, id: row.subjectId } }, notices),
      by: row.byId,
      other: otherOf(row, reader),
      act: row.actId,
      seen: row.readAt !== null,
      undoes: notices.get(row.kind)?.undoes ?? [],
      state: row.mail,
      mailId: row.mailId,
    },
  ]
}

/** Lines about a row between two people are about one thing. Other lines are each about their own. */
export function subjectKey({ id: lineId, kind: lineKind, subject }: LineAbout, notices: Notices): string {
  const isBetweenTwo = notices.get(lineKind)?.subject.counterparts !== undefined
  return isBetweenTwo ? `${subject.type}:${subject.id}` : lineId
}

/** A line, as far as it says what it is about. */
export interface LineAbout extends Pick<Row, 'id' | 'kind'> {
  readonly subject: Pick<StoredSubject, 'type' | 'id'>
}

function otherOf(row: Pick<Row, 'byId' | 'professionalId'>, reader: AccountId): AccountId | null {
  if (row.byId !== null && row.byId !== reader) return row.byId
  return row.professionalId === reader ? null : row.professionalId
}

/** Writes a plan, in the transaction that locked the outbox. */
export async function writePlan(tx: Tx, { reader, now }: Outbox, plan: MailPlan): Promise<void> {
  const { send, held, done } = plan
  const change = async (ids: readonly NotificationId[], to: Partial<typeof notifications.$inferInsert>) => {
    if (ids.length === 0) return
    await tx
      .update(notifications)
      .set(to)
      .where(and(eq(accountId, reader), inArray(id, [...ids])))
  }
  await change(held, { mail: 'held' })
  await change(done, { mail: 'done' })
  if (send !== null) await change(send.lines, { mail: 'planned', mailId: send.mailId, mailAt: now })
}
