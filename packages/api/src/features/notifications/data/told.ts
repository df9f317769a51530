import type { Db } from '@hora/db/client'
import { accounts, connections, notifications, profiles } from '@hora/db/tables'
import { and, eq, sql } from 'drizzle-orm'
import type { AccountId, BookingId, NotificationId, ProfessionalId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { NotificationKind } from '../notification-kind.ts'

/** A notification with the person it is mailed to. */
export interface Told {
  readonly kind: NotificationKind
  readonly accountId: AccountId
  readonly professionalId: ProfessionalId | null
  readonly bookingId: BookingId | null
  /** Whether the connection it tells of is active now; null when it tells of none. */
  readonly connected: boolean | null
  readonly email: string
  readonly language: string
  /** Where they are, as far as they said; how times are written depends on it. */
  readonly country: string | null
  readonly zone: ZoneId
}

/** Reads what is to be told, as it stands at this moment; null when nobody is there to be told. */
export async function readTold(db: Db, accountId: AccountId, id: NotificationId): Promise<Told | null> {
  const [row] = await db
    .select({
      kind: notifications.kind,
      accountId: notifications.accountId,
      professionalId: notifications.professionalId,
      bookingId: notifications.bookingId,
      connected: sql<boolean | null>`${connections.status} = 'active'`,
      email: accounts.email,
      language: profiles.language,
      country: profiles.country,
      zone: profiles.zone,
    })
    .from(notifications)
    .innerJoin(accounts, eq(accounts.id, notifications.accountId))
    .innerJoin(profiles, eq(profiles.accountId, notifications.accountId))
    .leftJoin(
      connections,
      and(
        eq(connections.professionalId, notifications.professionalId),
        eq(connections.id, notifications.connectionId),
      ),
    )
    .where(
      and(
        eq(notifications.accountId, accountId),
        eq(notifications.id, id),
        sql`${accounts.emailConfirmedAt} is not null`,
      ),
    )
  return (row as unknown as Told | undefined) ?? null
}
