import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import type { AccountId, Id } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { lockOpenLine, withdrawLine } from '../data/insert-notification.ts'
import type { StoredSubject } from '../data/notification-view.ts'
import type { Notice } from '../define-notice.ts'
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
 * unread, and its mail is not planned. Returns the line to write, or null if there is nothing left to say.
 */
export async function mergeWithOpen<I extends Id>(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  { kind, subject: { kindOf }, channels, undoes = [], restores }: Merging<I>,
  { accountId, byId, subject, change, silent }: NewChange,
): Promise<Said | null> {
  const alone = silent ? null : { kind, change, isMailed: channels.includes('mail') }
  const merges = change === null ? restores === true : kindOf !== undefined
  if (!merges || byId === null) return alone
  const open = await lockOpenLine(tx, accountId, subject)
  if (open === null || open.seen || open.by !== byId) return alone
  const withdraw = async () => await withdrawLine(tx, accountId, open.id, clock.now())
  const { professionalId } = subject
  const withdrawn = notificationWithdrawn({ accountId, id: open.id, professionalId })
  if (change === null) {
    if (!undoes.includes(open.kind)) return alone
    await withdraw()
    await recordEvents(tx, clock, [withdrawn])
    return null
  }
  if (open.change === null || kindOf === undefined) return alone
  await withdraw()
  const both = combine(open.change, change)
  if (!changesNothing(both)) return { kind: kindOf(both), change: both, isMailed: true }
  // A booking that came and went stays in the history, so the bell of the other side explains it.
  if (both.was === null && byId !== accountId && !silent) return { kind, change, isMailed: false }
  await recordEvents(tx, clock, [withdrawn])
  return null
}
