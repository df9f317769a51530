import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId, ActId, Id, NotificationId } from '#kernel/ids.ts'
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
  /** When the session begins. A mail about one that begins within the hour waits only for an undo. */
  readonly begins?: Temporal.Instant
  /** The times before and after the change. */
  readonly change?: TimeChange | null
  /** The act that changes several things for this person. One mail tells them all. */
  readonly act?: ActId
  /** Only corrects a message that is not sent yet, so that it stays true. It adds none. */
  readonly silent?: boolean
}

const urgentWithin = Temporal.Duration.from({ hours: 1 })

/** Screens offer an undo for 10 seconds after a change, and longer while somebody points at it. */
const undoSeconds = 30

/**
 * Notifies a person in the caller's transaction: writes the line of their bell, its event, and the job that mails it.
 * The text is made when the notice is shown or sent, so a notification copies no text of its subject. It keeps the times
 * that it speaks of. A change that the person does not know of yet becomes one with the next, or none.
 */
export async function notify<K extends string, I extends Id>(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  notice: Pick<Notice<K, I>, 'kind' | 'subject' | 'channels' | 'undoes' | 'restores'>,
  { to: accountId, by: byId, subject: row, begins, change = null, act, silent = false }: Address<I>,
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
  const line = {
    accountId,
    id,
    kind,
    subject,
    byId,
    actId: act ?? null,
    createdAt: now,
    mail,
    change: said.change,
  } as const
  await insertNotification(tx, line)
  const added = notificationAdded({ accountId, id, professionalId: row.professionalId })
  if (byId !== accountId) await recordEvents(tx, ports.clock, [added])
  if (!isMailed) return
  const alone = merges ? `${type}:${row.id}` : id
  const told = { alone, act: act ?? null, begins, now }
  await enqueueMail(tx, ports, { accountId, notificationId: id }, told)
}

interface Settling {
  /** What the line is about. */
  readonly alone: string
  /** The act whose changes go out in one mail. */
  readonly act: ActId | null
  readonly begins: Temporal.Instant | undefined
  readonly now: Temporal.Instant
}

/**
 * The first change of a subject sets the time, so that further changes cannot postpone the mail. Each of them can still
 * be undone before it. From its start on, a session cannot be changed, so an urgent mail does not wait longer.
 */
async function enqueueMail(
  tx: Tx,
  { settings: { mailDelaySeconds } }: Pick<Ports, 'settings'>,
  notification: { readonly accountId: AccountId; readonly notificationId: NotificationId },
  { alone, act, begins, now }: Settling,
): Promise<void> {
  const urgent = isUrgent(begins, now)
  const undone = now.add({ seconds: Math.min(undoSeconds, mailDelaySeconds) })
  const when = urgent
    ? { runAt: begins === undefined ? undone : between(now, begins, undone) }
    : { runAt: now.add({ seconds: mailDelaySeconds }), keepRunAt: true, notBefore: undone }
  const about = act === null ? alone : `act:${act}${urgent ? ':soon' : ''}`
  const jobKey = `mail:${notification.accountId}:${about}`
  await enqueue(tx, 'notifications.deliver', { ...notification, urgent }, { jobKey, ...when })
}

function between(first: Temporal.Instant, at: Temporal.Instant, last: Temporal.Instant): Temporal.Instant {
  if (Temporal.Instant.compare(at, first) < 0) return first
  return Temporal.Instant.compare(at, last) > 0 ? last : at
}

function isUrgent(begins: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  if (begins === undefined) return false
  return Temporal.Instant.compare(begins, now.add(urgentWithin)) <= 0
}
