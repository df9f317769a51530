import type { AccountId, ActId, NotificationId } from '#kernel/ids.ts'
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

/** What a job mails. */
export interface DueMail {
  readonly subject: string
  /** The act whose changes go out in one mail; null for a change with its own mail. */
  readonly act: ActId | null
  readonly urgent: boolean
}

/** Plans a mail when its settling window ends: send the last state of each subject, hold it, or send nothing. */
export function planMail(outbox: Outbox, { subject, act, urgent }: DueMail): MailPlan {
  const { reader, lines, planned, now } = outbox
  const own = lines.filter((line) => line.subject === subject)
  const told = act ?? lastState(reader, own.filter(isOpen))?.act ?? null
  const about = told === null ? own : linesOfAct(outbox, told)
  const open = about.filter(isOpen)
  const states = Map.groupBy(open, (line) => line.subject)
  const sent = [...states.values()].flatMap((each) => lastState(reader, each) ?? [])
  const last = open.findLast((line) => sent.includes(line))
  if (last === undefined) return { send: null, held: [], done: idsOf(open), digestAt: null }
  const others = about.filter((line) => !sent.includes(line))
  // The lines that are held go first, or a steady stream of new ones would keep them waiting.
  const waitsItsTurn = lines.some(
    (line) => line.state === 'held' && line.other === last.other && line.other !== null,
  )
  const at = nextFree(last, planned, urgent ? reservedLimits : ordinaryLimits, now)
  if (Temporal.Instant.compare(at, now) > 0 || (waitsItsTurn && !urgent))
    return { send: null, held: idsOf(open), done: [], digestAt: at }
  return { send: { mailId: last.id, lines: idsOf(sent) }, held: [], done: idsOf(others), digestAt: null }
}

/** The lines of every subject whose last state was made by an act. */
function linesOfAct({ reader, lines }: Outbox, act: ActId): readonly MailLine[] {
  const bySubject = Map.groupBy(lines, (line) => line.subject)
  return lines.filter(({ subject }) => {
    const open = bySubject.get(subject)?.filter(isOpen) ?? []
    return lastState(reader, open)?.act === act
  })
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
