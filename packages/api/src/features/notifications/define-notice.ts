import type { Db } from '@hora/db/client'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, Id, ProfessionalId } from '#kernel/ids.ts'
import type { AnyMail, Audience } from '#mail/define-mail.ts'
import { type Copy, copyIn, type MailContent } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'

/** Where a notice is shown or sent. */
export type Channel = 'bell' | 'mail'

/** The row a notice is about. Rows of a practice are read by its professional too; null when it has none. */
export interface Subject<I extends Id = Id> {
  readonly id: I
  readonly professionalId: ProfessionalId | null
}

/** A type of row that notices are about. Several kinds share one. */
export interface SubjectType<I extends Id = Id> {
  /** Stored with every notification. */
  readonly type: string
  /**
   * Names of the other person by subject id, in one statement. Only of subjects the reader is a side of; absent
   * when there is no other person.
   */
  counterparts?(db: Db, reader: AccountId, ids: readonly I[]): Promise<ReadonlyMap<I, string>>
}

/** What the words of a mail are filled with. */
export interface Said<Facts> {
  readonly facts: Facts
  readonly reader: Recipient
  /** The absolute address of the page the notice opens. */
  readonly link: string
  readonly publicUrl: string
}

/** The mail of a notice. What it says is read when it is sent. */
interface NoticeMail<I extends Id, Facts> {
  /** Reads what the mail says; null when the rows are gone. */
  load(ports: WorkerPorts, subject: Subject<I>, reader: Recipient): Promise<Facts | null>
  /** Whether the notice is still true. If not, nothing is sent. */
  stillTrue(facts: Facts, now: Temporal.Instant): boolean
  readonly words: Copy<(said: Said<Facts>) => MailContent>
}

interface NoticeForm<K extends string, I extends Id, Facts> {
  /** Stored with every notification, and in capitals a value of the graph's `NotificationKind`. */
  readonly kind: K
  /** What happened, for the readers of the graph. */
  readonly description: string
  readonly subject: SubjectType<I>
  readonly audience: readonly Audience[]
  /** Where it goes, unless the person chooses otherwise. */
  readonly channels: readonly Channel[]
  /** The page it opens, below the origin of the app. */
  link(subject: Subject<I>, reader: AccountId): string
  /** Its mail; for a notice of the bell only, the mail that is sent beside it by its own job. */
  readonly mail: NoticeMail<I, Facts> | AnyMail
}

/** One kind of notice, as notifications know it. */
export interface Notice<K extends string = string, I extends Id = Id>
  extends Omit<NoticeForm<K, I, unknown>, 'mail'> {
  readonly words: Copy<unknown>
  /** Writes the mail; null when the notice is not true any more, or when another job sends its mail. */
  compose(ports: WorkerPorts, subject: Subject<I>, reader: Recipient): Promise<MailContent | null>
}

/** Defines a kind of notice, in the `notices/` folder of the feature that owns its subject. */
export function defineNotice<const K extends string, I extends Id, Facts>(
  form: NoticeForm<K, I, Facts>,
): Notice<K, I> {
  const { mail, ...rest } = form
  return {
    ...rest,
    words: mail.words,
    compose: async (ports, subject, reader) =>
      'load' in mail ? await write(form, mail, { ports, subject, reader }) : null,
  }
}

interface Sending<I extends Id> {
  readonly ports: WorkerPorts
  readonly subject: Subject<I>
  readonly reader: Recipient
}

async function write<K extends string, I extends Id, Facts>(
  { link }: NoticeForm<K, I, Facts>,
  { load, stillTrue, words }: NoticeMail<I, Facts>,
  { ports, subject, reader }: Sending<I>,
): Promise<MailContent | null> {
  const facts = await load(ports, subject, reader)
  if (facts === null || !stillTrue(facts, ports.clock.now())) return null
  const { publicUrl } = ports.settings
  const page = `${publicUrl}${link(subject, reader.accountId)}`
  return copyIn(words, reader.language)({ facts, reader, link: page, publicUrl })
}
