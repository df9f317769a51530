import type { Language } from '@hora/schema/languages'

/**
 * What a mail says, before it has a form. Text that a person wrote goes through `inert` first and never into
 * `subject`; `url`s are built by the program.
 */
export interface MailContent {
  readonly subject: string
  /** What a list of mails shows behind the subject. */
  readonly preview: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** Labelled lines such as when and where. */
  readonly facts?: readonly MailFact[]
  /** A message from one person to the other, set apart from what Hora says. */
  readonly quote?: string
  readonly action?: MailAction
  /** Smaller, after the button: what to do when the mail was not expected. */
  readonly notes?: readonly string[]
}

export interface MailFact {
  readonly label: string
  readonly value: string
}

interface MailAction {
  readonly label: string
  readonly url: string
}

/** What each language says; the type makes a missing one a compile error. */
export type Copy<T> = Readonly<Record<Language, T>>

/** The copy of a language, English for any other. */
export function copyIn<T>(copy: Copy<T>, language: string): T {
  return language === 'fr' ? copy.fr : copy.en
}

/** Writes the words of every language with one function. */
export function mapCopy<T, U>({ en, fr }: Copy<T>, write: (words: T) => U): Copy<U> {
  return { en: write(en), fr: write(fr) }
}
