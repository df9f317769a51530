import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { nextFree, ordinaryLimits, type PlannedMail, reservedLimits } from './hourly-limits.ts'
import { lastState } from './last-state.ts'
import type { MailLine } from './mail-line.ts'

/** The unfinished lines of one recipient, oldest first, and the mails of the last hour. */
export interface Outbox {
  readonly reader: AccountId
  readonly lines: readonly MailLine[]
  readonly planned: readonly PlannedMail[]
  readonly now: Temporal.Instant
}

/** The changes to a recipient's lines. Every line that is not named keeps its state. */
export interface MailPlan {
  /** The mail to send, named by its newest line. */
  readonly send: { readonly mailId: NotificationId; readonly lines: readonly NotificationId[] } | null
  readonly held: readonly NotificationId[]
  /** Lines that a newer line replaces, or that say nothing. */
  readonly done: readonly NotificationId[]
  /** When the digest of the held lines may be sent. */
  readonly digestAt: Temporal.Instant | null
}

const idsOf = (lines: readonly MailLine[]) => lines.map(({ id }) => id)

const isOpen = ({ state }: MailLine) => state !== 'planned'

/** Plans the mail of one subject when its settling window ends: send its last state, hold it, or send nothing. */
export function planSubject(
  { reader, lines, planned, now }: Outbox,
  subject: string,
  urgent: boolean,
): MailPlan {
  const about = lines.filter((line) => line.subject === subject)
  const open = about.filter(isOpen)
  const last = lastState(reader, open)
  if (last === null) return { send: null, held: [], done: idsOf(open), digestAt: null }
  const others = about.filter((line) => line !== last)
  // The lines that are held go first, or a steady stream of new ones would keep them waiting.
  const waitsItsTurn = lines.some(
    (line) => line.state === 'held' && line.other === last.other && line.other !== null,
  )
  const at = nextFree(last, planned, urgent ? reservedLimits : ordinaryLimits, now)
  if (Temporal.Instant.compare(at, now) > 0 || (waitsItsTurn && !urgent))
    return { send: null, held: idsOf(open), done: [], digestAt: at }
  return { send: { mailId: last.id, lines: [last.id] }, held: [], done: idsOf(others), digestAt: null }
}

/** Plans one mail for all held subjects that are within the limits again. The others stay held. */
export function planDigest(outbox: Outbox): MailPlan {
  const { reader, lines, planned, now } = outbox
  const heldSubjects = new Set(lines.filter(({ state }) => state === 'held').map(({ subject }) => subject))
  const open = Map.groupBy(lines.filter(isOpen), ({ subject }) => subject)
  const all = [...open].filter(([subject]) => heldSubjects.has(subject)).map(([, about]) => about)
  const states = all.map((about) => ({ about, last: lastState(reader, about) }))
  const due = states.flatMap(({ about, last }) =>
    last === null ? [] : [{ about, last, at: nextFree(last, planned, reservedLimits, now) }],
  )
  const ready = due.filter(({ at }) => Temporal.Instant.compare(at, now) <= 0)
  const later = due.filter(({ at }) => Temporal.Instant.compare(at, now) > 0)
  const sent = ready.map(({ last }) => last.id)
  const newest = lines.findLast(({ id }) => sent.includes(id))
  const finished = [...states.filter(({ last }) => last === null), ...ready].flatMap(({ about }) =>
    idsOf(about),
  )
  return {
    send: newest === undefined ? null : { mailId: newest.id, lines: sent },
    held: [],
    done: finished.filter((id) => !sent.includes(id)),
    digestAt: later.map(({ at }) => at).toSorted(Temporal.Instant.compare)[0] ?? null,
  }
}
