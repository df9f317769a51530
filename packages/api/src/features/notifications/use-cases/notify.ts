import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId, BookingId, ConnectionId, NotificationId, ProfessionalId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { insertNotification } from '../data/insert-notification.ts'
import { notificationAdded } from '../events.ts'
import type { NotificationKind } from '../notification-kind.ts'

export interface Notice {
  readonly accountId: AccountId
  readonly kind: NotificationKind
  /** Whose practice it is about; the other person, unless the one told is the professional. */
  readonly professionalId?: ProfessionalId
  readonly bookingId?: BookingId
  readonly connectionId?: ConnectionId
  /** Also by mail; yes unless told. */
  readonly mail?: boolean
}

/**
 * Tells a person something in the caller's transaction: the row of their bell, its event, and the job that
 * mails it. What is told is read again when it is shown or sent, so nothing here repeats what a row says.
 */
export async function notify(
  tx: Tx,
  { clock, newId }: Pick<Ports, 'clock' | 'newId'>,
  { accountId, kind, professionalId, bookingId, connectionId, mail = true }: Notice,
): Promise<void> {
  const id = newId<NotificationId>()
  await insertNotification(tx, {
    accountId,
    id,
    kind,
    professionalId: professionalId ?? null,
    bookingId: bookingId ?? null,
    connectionId: connectionId ?? null,
    createdAt: clock.now(),
  })
  const about = { accountId, id, professionalId: professionalId ?? null }
  await recordEvents(tx, clock, [notificationAdded(about)])
  if (mail) await enqueue(tx, 'notifications.deliver', { notificationId: id, accountId })
}
