import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import type { AccountId, Id } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { showLastTold, wasTakenBackUnsaid } from '../data/earlier-lines.ts'
import { lockOpenLine, withdrawLine } from '../data/insert-notification.ts'
import type { StoredSubject } from '../data/notification-view.ts'
import { type Notice, tellsAsNew } from '../define-notice.ts'
import { changesNothing, combine, type TimeChange } from '../domain/time-change.ts'
import { notificationWithdrawn } from '../events.ts'

interface NewChange {
  readonly accountId: AccountId
  readonly byId: AccountId | null
  readonly subject: StoredSubject
  readonly change: TimeChange | null
  readonly silent: boolean
}

/** What the new line says. */
interface Said {
  readonly kind: string
  readonly change: TimeChange | null
  readonly isMailed: boolean
}

type Merging<I extends Id> = Pick<Notice<string, I>, 'kind' | 'subject' | 'channels' | 'undoes' | 'restores'>

/**
 * Merges a change with the one before it, if the same person made both and the reader does not know of the first: it is
 * unread, and its mail is not planned. Returns the line to write, or null if there is nothing left to say. A silent
 * change that begins again what was taken back before the reader knew of it says what was not said then.
 */
export async function mergeWithOpen<I extends Id>(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  notice: Merging<I>,
  newChange: NewChange,
): Promise<Said | null> {
  const { kind, channels } = notice
  const { kindOf } = notice.subject
  const { accountId, byId, subject, change, silent } = newChange
  const said = { kind, change, isMailed: channels.includes('mail') }
  const alone = silent ? null : said
  if (await restores(tx, clock, notice, newChange)) return null
  if (change === null || kindOf === undefined || byId === null) return alone
  const open = await lockOpenLine(tx, accountId, subject)
  if (open === null && silent && change.was === null)
    return (await wasTakenBackUnsaid(tx, accountId, { subject, doer: byId, begun: kindOf(change) }))
      ? said
      : null
  if (open === null || open.change === null || open.seen || open.by !== byId) return alone
  await withdrawLine(tx, accountId, open.id, clock.now())
  const both = combine(open.change, change)
  const told = tellsAsNew(notice.subject, open) ? { was: null, now: both.now } : both
  if (!changesNothing(both) && !changesNothing(told))
    return { kind: kindOf(told), change: both, isMailed: true }
  // A booking that came and went stays in the history, so the bell of the other side explains it.
  if (told.was === null && told.now === null && byId !== accountId && !silent)
    return { kind, change, isMailed: false }
  const { professionalId } = subject
  await showLastTold(tx, accountId, subject)
  await recordEvents(tx, clock, [notificationWithdrawn({ accountId, id: open.id, professionalId })])
  return null
}

/** Whether a notice without times takes back what the reader does not know of yet. Then nothing is said. */
async function restores<I extends Id>(
  tx: Tx,
  clock: Ports['clock'],
  { undoes = [], restores: isAsBefore }: Merging<I>,
  { accountId, byId, subject, change }: NewChange,
): Promise<boolean> {
  if (change !== null || isAsBefore !== true || byId === null) return false
  const open = await lockOpenLine(tx, accountId, subject)
  if (open === null || open.seen || open.by !== byId || !undoes.includes(open.kind)) return false
  await withdrawLine(tx, accountId, open.id, clock.now())
  await showLastTold(tx, accountId, subject)
  const { professionalId } = subject
  await recordEvents(tx, clock, [notificationWithdrawn({ accountId, id: open.id, professionalId })])
  return true
}
