import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId, Id, NotificationId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { insertNotification } from '../data/insert-notification.ts'
import type { Notice, Subject } from '../define-notice.ts'
import { notificationAdded } from '../events.ts'

interface Address<I extends Id> {
  readonly to: AccountId
  readonly subject: Subject<I>
}

/**
 * Notifies a person in the caller's transaction: writes the line of their bell, its event, and the job that mails it.
 * The text is made when the notice is shown or sent, so a notification never copies data of its subject.
 */
export async function notify<K extends string, I extends Id>(
  tx: Tx,
  { clock, newId }: Pick<Ports, 'clock' | 'newId'>,
  { kind, subject: { type }, channels }: Pick<Notice<K, I>, 'kind' | 'subject' | 'channels'>,
  { to: accountId, subject: { id: subjectId, professionalId } }: Address<I>,
): Promise<void> {
  const id = newId<NotificationId>()
  const subject = { type, id: subjectId, professionalId }
  await insertNotification(tx, { accountId, id, kind, subject, createdAt: clock.now() })
  await recordEvents(tx, clock, [notificationAdded({ accountId, id, professionalId })])
  if (channels.includes('mail')) await enqueue(tx, 'notifications.deliver', { notificationId: id, accountId })
}
