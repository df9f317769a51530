import type { Db, Tx } from '@hora/db/client'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AccountId, ActId, Id, NotificationId, ProfessionalId } from '#kernel/ids.ts'
import type { MailState } from '../domain/mail-line.ts'
import type { TimeChange } from '../domain/time-change.ts'
import { changeColumns, changeOf } from './change-columns.ts'
import { notifications } from './tables.ts'

/** The row a notification is about. */
export interface StoredSubject {
  readonly type: string
  readonly id: Id
  readonly professionalId: ProfessionalId | null
}

/** A line of the bell, as its reader sees it. */
export interface NotificationView {
  readonly id: NotificationId
  readonly accountId: AccountId
  readonly kind: string
  readonly subject: StoredSubject
  readonly createdAt: Temporal.Instant
  readonly readAt: Temporal.Instant | null
  /** The state of its mail; null if it has none, or is older than the states. */
  readonly mail: MailState | null
  /** The person who caused it; null if unknown. */
  readonly by: AccountId | null
  /** The act whose changes go out in the same mail; null if it has its own mail. */
  readonly act: ActId | null
  /** The times it speaks of; null if it speaks of none. */
  readonly change: TimeChange | null
}

const columns = {
  id: notifications.id,
  accountId: notifications.accountId,
  kind: notifications.kind,
  subject: {
    type: notifications.subjectType,
    id: notifications.subjectId,
    professionalId: notifications.professionalId,
  },
  createdAt: notifications.createdAt,
  readAt: notifications.readAt,
  mail: notifications.mail,
  by: notifications.byId,
  act: notifications.actId,
  ...changeColumns,
}

/** A line is in the bell if another person caused it, or if it is about the security of the account. */
const isInBell = and(
  isNull(notifications.replacedAt),
  sql`${notifications.byId} is distinct from ${notifications.accountId}`,
)

async function select(
  db: Db | Tx,
  where: SQL | undefined,
  limit: number,
): Promise<readonly NotificationView[]> {
  const rows = await db
    .select(columns)
    .from(notifications)
    .where(where)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, change: changeOf(row) }))
}

export async function readNotification(
  db: Db | Tx,
  accountId: AccountId,
  id: NotificationId,
): Promise<NotificationView | null> {
  const where = and(eq(notifications.accountId, accountId), eq(notifications.id, id))
  return (await select(db, where, 1)).at(0) ?? null
}

export interface NotificationPage {
  /** Creation time (ISO 8601) and id of the last notification on the previous page. */
  readonly after: readonly [createdAt: string, id: string] | null
  readonly limit: number
}

/** The bell of an account, newest first, in one statement. */
export async function listNotifications(
  db: Db,
  accountId: AccountId,
  { after, limit }: NotificationPage,
): Promise<readonly NotificationView[]> {
  const older =
    after === null
      ? undefined
      : sql`(${notifications.createdAt}, ${notifications.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
  return await select(db, and(eq(notifications.accountId, accountId), isInBell, older), limit)
}

/** How many notifications an account has not read yet. */
export async function countUnread(db: Db | Tx, accountId: AccountId): Promise<number> {
  return await db.$count(
    notifications,
    and(eq(notifications.accountId, accountId), isNull(notifications.readAt), isInBell),
  )
}
