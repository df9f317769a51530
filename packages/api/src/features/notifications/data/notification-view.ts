import type { Db, Tx } from '@hora/db/client'
import { bookings, connections, notifications, profiles } from '@hora/db/tables'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AccountId, BookingId, ConnectionId, NotificationId, ProfessionalId } from '#kernel/ids.ts'
import type { NotificationKind } from '../notification-kind.ts'

/** A line of the bell, as the one it is for sees it. */
export interface NotificationView {
  readonly id: NotificationId
  readonly accountId: AccountId
  readonly kind: NotificationKind
  readonly professionalId: ProfessionalId | null
  readonly bookingId: BookingId | null
  readonly connectionId: ConnectionId | null
  readonly createdAt: Temporal.Instant
  readonly readAt: Temporal.Instant | null
  /** Display name of the other person, when the two are or were connected. */
  readonly counterpart: string | null
}

const columns = {
  id: notifications.id,
  accountId: notifications.accountId,
  kind: notifications.kind,
  professionalId: notifications.professionalId,
  bookingId: notifications.bookingId,
  connectionId: notifications.connectionId,
  createdAt: notifications.createdAt,
  readAt: notifications.readAt,
  counterpart: profiles.displayName,
}

const toldProfessional = sql`${notifications.professionalId} = ${notifications.accountId}`

const itsBooking = and(
  eq(bookings.professionalId, notifications.professionalId),
  eq(bookings.id, notifications.bookingId),
)

/** For the professional, the connection it is about; for the client, theirs with the professional. */
const itsConnection = and(
  eq(connections.professionalId, notifications.professionalId),
  sql`case when ${toldProfessional} then ${connections.id} = ${notifications.connectionId}
    else ${connections.clientId} = ${notifications.accountId} end`,
)

const otherPerson = sql`${profiles.accountId} = case
  when ${toldProfessional} then coalesce(${bookings.clientId}, ${connections.clientId})
  else ${connections.professionalId} end`

async function select(db: Db | Tx, where: SQL | undefined, limit: number) {
  const rows = await db
    .select(columns)
    .from(notifications)
    .leftJoin(bookings, itsBooking)
    .leftJoin(connections, itsConnection)
    .leftJoin(profiles, otherPerson)
    .where(where)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit)
  return rows as unknown as readonly NotificationView[]
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
  /** When the last one already known was made (ISO 8601), and its id. */
  readonly after: readonly [createdAt: string, id: string] | null
  readonly limit: number
}

/** What an account was told, newest first, in one statement. */
export async function listNotifications(
  db: Db,
  accountId: AccountId,
  { after, limit }: NotificationPage,
): Promise<readonly NotificationView[]> {
  const older =
    after === null
      ? undefined
      : sql`(${notifications.createdAt}, ${notifications.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
  return await select(db, and(eq(notifications.accountId, accountId), older), limit)
}

/** How much an account has not read yet. */
export async function countUnread(db: Db | Tx, accountId: AccountId): Promise<number> {
  return await db.$count(
    notifications,
    and(eq(notifications.accountId, accountId), isNull(notifications.readAt)),
  )
}
