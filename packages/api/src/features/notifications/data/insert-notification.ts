import type { Tx } from '@hora/db/client'
import { notifications } from '@hora/db/tables'
import type { AccountId, BookingId, ConnectionId, NotificationId, ProfessionalId } from '#kernel/ids.ts'
import type { NotificationKind } from '../notification-kind.ts'

/** A line of the bell: whom it tells, what kind of thing, and the ids that lead to it. */
export interface NewNotification {
  readonly accountId: AccountId
  readonly id: NotificationId
  readonly kind: NotificationKind
  readonly professionalId: ProfessionalId | null
  readonly bookingId: BookingId | null
  readonly connectionId: ConnectionId | null
  readonly createdAt: Temporal.Instant
}

/** Writes a line of the bell, new to the one it tells. */
export async function insertNotification(tx: Tx, line: NewNotification): Promise<void> {
  await tx.insert(notifications).values(line)
}
