import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId, Id, NotificationId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { insertNotification, replaceUnread } from '../data/insert-notification.ts'
import type { Notice, Subject } from '../define-notice.ts'
import { notificationAdded } from '../events.ts'

interface Address<I extends Id> {
  readonly to: AccountId
  /** The person who caused it. The limits of a pair count by it. Null if unknown, or for the account's own security. */
  readonly by: AccountId | null
  readonly subject: Subject<I>
  /** When the session begins. A mail about one that begins within the hour does not wait. */
  readonly begins?: Temporal.Instant
}

const urgentWithin = Temporal.Duration.from({ hours: 1 })

/**
 * Notifies a person in the caller's transaction: writes the line of their bell, its event, and the job that mails it.
 * The text is made when the notice is shown or sent, so a notification never copies data of its subject.
 */
export async function notify<K extends string, I extends Id>(
  tx: Tx,
  { clock, newId, settings }: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  { kind, subject: { type, counterparts }, channels }: Pick<Notice<K, I>, 'kind' | 'subject' | 'channels'>,
  { to: accountId, by: byId, subject: { id: subjectId, professionalId }, begins }: Address<I>,
): Promise<void> {
  const id = newId<NotificationId>()
  const now = clock.now()
  const subject = { type, id: subjectId, professionalId }
  const isMailed = channels.includes('mail')
  const merges = counterparts !== undefined
  if (merges) await replaceUnread(tx, accountId, subject, now)
  const mail = isMailed ? 'waiting' : null
  await insertNotification(tx, { accountId, id, kind, subject, byId, createdAt: now, mail })
  await recordEvents(tx, clock, [notificationAdded({ accountId, id, professionalId })])
  if (!isMailed) return
  const about = merges ? `${type}:${subjectId}` : id
  const urgent = isUrgent(begins, now)
  const settled = now.add({ seconds: settings.mailDelaySeconds })
  await enqueueMail(tx, { accountId, notificationId: id }, { about, runAt: urgent ? now : settled, urgent })
}

interface Settling {
  readonly about: string
  readonly runAt: Temporal.Instant
  readonly urgent: boolean
}

/** The first change of a subject sets the time, so that further changes cannot postpone the mail. */
async function enqueueMail(
  tx: Tx,
  notification: { readonly accountId: AccountId; readonly notificationId: NotificationId },
  { about, runAt, urgent }: Settling,
): Promise<void> {
  const jobKey = `mail:${notification.accountId}:${about}`
  const when = urgent ? { runAt } : { runAt, keepRunAt: true }
  await enqueue(tx, 'notifications.deliver', { ...notification, urgent }, { jobKey, ...when })
}

function isUrgent(begins: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  if (begins === undefined) return false
  return Temporal.Instant.compare(begins, now.add(urgentWithin)) <= 0
}
