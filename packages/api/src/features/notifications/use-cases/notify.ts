import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId, Id, NotificationId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { insertNotification, replaceUnread } from '../data/insert-notification.ts'
import type { Notice, Subject } from '../define-notice.ts'
import type { TimeChange } from '../domain/time-change.ts'
import { notificationAdded } from '../events.ts'
import { mergeWithOpen } from './merge-with-open.ts'

interface Address<I extends Id> {
  readonly to: AccountId
  /** The person who caused it. The limits of a pair count by it. Null if unknown, or for the account's own security. */
  readonly by: AccountId | null
  readonly subject: Subject<I>
  /** When the session begins. A mail about one that begins within the hour waits only as long as an undo is offered. */
  readonly begins?: Temporal.Instant
  /** The times before and after the change. */
  readonly change?: TimeChange | null
  /** Only corrects a message that is not sent yet, so that it stays true. It adds none. */
  readonly silent?: boolean
}

const urgentWithin = Temporal.Duration.from({ hours: 1 })

/** The wait of an urgent mail in seconds: longer than the screens offer to undo a change, which is 10. */
const urgentDelay = 30

/**
 * Notifies a person in the caller's transaction: writes the line of their bell, its event, and the job that mails it.
 * The text is made when the notice is shown or sent, so a notification copies no text of its subject. It keeps the times
 * that it speaks of. A change that the person does not know of yet becomes one with the next, or none.
 */
export async function notify<K extends string, I extends Id>(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  notice: Pick<Notice<K, I>, 'kind' | 'subject' | 'channels' | 'undoes' | 'restores'>,
  { to: accountId, by: byId, subject: row, begins, change = null, silent = false }: Address<I>,
): Promise<void> {
  const { type, counterparts } = notice.subject
  const subject = { type, id: row.id, professionalId: row.professionalId }
  const said = await mergeWithOpen(tx, ports, notice, { accountId, byId, subject, change, silent })
  if (said === null) return
  const id = ports.newId<NotificationId>()
  const now = ports.clock.now()
  const merges = counterparts !== undefined
  if (merges) await replaceUnread(tx, accountId, subject, now)
  const { kind, isMailed } = said
  const mail = isMailed ? 'waiting' : null
  const line = { accountId, id, kind, subject, byId, createdAt: now, mail, change: said.change } as const
  await insertNotification(tx, line)
  const added = notificationAdded({ accountId, id, professionalId: row.professionalId })
  if (byId !== accountId) await recordEvents(tx, ports.clock, [added])
  if (!isMailed) return
  const about = merges ? `${type}:${row.id}` : id
  const urgent = isUrgent(begins, now)
  const { mailDelaySeconds } = ports.settings
  const seconds = urgent ? Math.min(urgentDelay, mailDelaySeconds) : mailDelaySeconds
  await enqueueMail(tx, { accountId, notificationId: id }, { about, runAt: now.add({ seconds }), urgent })
}

interface Settling {
  readonly about: string
  readonly runAt: Temporal.Instant
  readonly urgent: boolean
}

/**
 * The first change of a subject sets the time, so that further changes cannot postpone the mail. An urgent one brings
 * it forward, and waits for the undo of the last change.
 */
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
