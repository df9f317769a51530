import type { Db } from '@hora/db/client'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, Id, ProfessionalId } from '#kernel/ids.ts'
import type { AnyMail, Audience } from '#mail/define-mail.ts'
import { type Copy, copyIn, type MailContent } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import type { TimeChange } from './domain/time-change.ts'

/** Where a notice is shown or sent. */
export type Channel = 'bell' | 'mail'

/** The row a notice is about. `professionalId` is null for rows outside a practice. */
export interface Subject<I extends Id = Id> {
  readonly id: I
  readonly professionalId: ProfessionalId | null
}

/** A type of row that notices are about. Several kinds share one. */
export interface SubjectType<I extends Id = Id> {
  /** Stored with every notification. */
  readonly type: string
  /**
   * Reads the names of the other person by subject id, in one statement, for subjects of the reader only. Absent when
   * there is no other person.
   */
  counterparts?(db: Db, reader: AccountId, ids: readonly I[]): Promise<ReadonlyMap<I, string>>
  /** What one mail says first that tells several of its lines, made by one act. */
  readonly together?: Copy<(kinds: readonly string[]) => TogetherCopy>
  /** The kind of notice about a change of its times. Several changes that nobody knows of yet become one. */
  kindOf?(change: TimeChange): string
}

/** The first words of a mail about several changes by one act. */
export interface TogetherCopy {
  readonly subject: string
  readonly heading: string
  readonly said: string
}

/** Whether a line tells its reader of something new, although it may have had earlier times that they were not told. */
export function tellsAsNew(
  { kindOf }: Pick<SubjectType, 'kindOf'>,
  { kind, change }: { readonly kind: string; readonly change: TimeChange | null },
): boolean {
  if (change === null || change.now === null || kindOf === undefined) return false
  return kindOf({ was: null, now: change.now }) === kind
}

/** What a notice is about: its row, what changed, and who changed it. */
export interface About<I extends Id = Id> {
  readonly subject: Subject<I>
  /** The times before and after; null for notices without times, and for older lines. */
  readonly change: TimeChange | null
  /** Null if unknown. */
  readonly by: AccountId | null
}

/** The values for the words of a mail. */
export interface MailValues<Facts> {
  readonly facts: Facts
  readonly reader: Recipient
  readonly publicUrl: string
}

/** The mail of a notice. Its data is read when it is sent. */
interface NoticeMail<I extends Id, Facts> {
  /** Reads the data of the mail; null when the rows are gone. */
  load(ports: WorkerPorts, about: About<I>, reader: Recipient): Promise<Facts | null>
  /** Whether the notice is still true. If not, nothing is sent. */
  stillTrue(facts: Facts, now: Temporal.Instant): boolean
  readonly words: Copy<(values: MailValues<Facts>) => MailContent>
}

interface NoticeForm<K extends string, I extends Id, Facts> {
  /** Stored with every notification, and in capitals a value of the graph's `NotificationKind`. */
  readonly kind: K
  /** What happened, for the readers of the graph. */
  readonly description: string
  readonly subject: SubjectType<I>
  readonly audience: readonly Audience[]
  /**
   * The kinds about the same subject that this one takes back. If the same person did both before the mail of the first
   * was sent, the reader gets no mail.
   */
  readonly undoes?: readonly string[]
  /** What it takes back leaves the bell too, if the reader does not know of it yet: everything is as it was. */
  readonly restores?: true
  /** The default channels. */
  readonly channels: readonly Channel[]
  /** Its mail. For a notice in the bell only, the mail that its own job sends. */
  readonly mail: NoticeMail<I, Facts> | AnyMail
}

/** One kind of notice, without the type of its data. */
export interface Notice<K extends string = string, I extends Id = Id>
  extends Omit<NoticeForm<K, I, unknown>, 'mail'> {
  readonly words: Copy<unknown>
  /** Writes the mail; null when the notice is no longer true, or when another job sends its mail. */
  compose(ports: WorkerPorts, about: About<I>, reader: Recipient): Promise<MailContent | null>
}

/** Defines a kind of notice, in the `notices/` folder of the feature that owns its subject. */
export function defineNotice<const K extends string, I extends Id, Facts>(
  form: NoticeForm<K, I, Facts>,
): Notice<K, I> {
  const { mail, ...rest } = form
  return {
    ...rest,
    words: mail.words,
    compose: async (ports, about, reader) =>
      'load' in mail ? await write(mail, { ports, about, reader }) : null,
  }
}

interface Sending<I extends Id> {
  readonly ports: WorkerPorts
  readonly about: About<I>
  readonly reader: Recipient
}

async function write<I extends Id, Facts>(
  { load, stillTrue, words }: NoticeMail<I, Facts>,
  { ports, about, reader }: Sending<I>,
): Promise<MailContent | null> {
  const facts = await load(ports, about, reader)
  if (facts === null || !stillTrue(facts, ports.clock.now())) return null
  const { publicUrl } = ports.settings
  return copyIn(words, reader.language)({ facts, reader, publicUrl })
}
