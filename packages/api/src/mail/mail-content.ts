import type { Language } from '@hora/schema/languages'
import type { AccountId } from '#kernel/ids.ts'
import type { CalendarFile } from '#ports'

/**
 * The content of a mail without its layout. Text that a person wrote goes through `inert` first and never into
 * `subject`. The program builds the `url`s.
 */
export interface MailContent {
  readonly subject: string
  /** The preview that a list of mails shows behind the subject. */
  readonly preview: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** Labelled lines such as when and where. */
  readonly facts?: readonly MailFact[]
  /** A message from one person to the other, set apart from Hora's text. */
  readonly quote?: string
  /** The person who wrote it. */
  readonly quotedFrom?: AccountId
  /** The button. */
  readonly action?: MailAction
  /** Quieter buttons beside it. */
  readonly moreActions?: readonly MailAction[]
  /** Small text after the button, such as what to do about an unexpected mail. */
  readonly notes?: readonly string[]
  /** The calendar files of its changes, which calendars apply by themselves. */
  readonly calendars?: readonly CalendarFile[]
}

export interface MailFact {
  readonly label: string
  readonly value: string
  /** No longer true, so it is struck through. The label says so too. */
  readonly past?: boolean
  /** A web address after the value, which opens when it is pressed. Checked by `openableLink`. */
  readonly link?: string | undefined
  /** The page of the fact. Its label opens it. */
  readonly url?: string
}

export interface MailAction {
  readonly label: string
  readonly url: string
}

/** The copy in each language. A missing language is a compile error. */
export type Copy<T> = Readonly<Record<Language, T>>

/** The copy of a language, English for any other. */
export function copyIn<T>(copy: Copy<T>, language: string): T {
  return language === 'fr' ? copy.fr : copy.en
}

/** Applies one function to the copy of every language. */
export function mapCopy<T, U>({ en, fr }: Copy<T>, write: (words: T) => U): Copy<U> {
  return { en: write(en), fr: write(fr) }
}
