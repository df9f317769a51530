import { type Copy, copyIn, type MailContent } from './mail-content.ts'

/** The audience of a message: one side of a booking or connection, the account's owner, or an invited person. */
export type Audience = 'client' | 'invitee' | 'owner' | 'professional'

/** The common properties of all mails. */
export interface AnyMail {
  /** Names the mail in `deliveries`. */
  readonly template: string
  readonly audience: Audience
  readonly words: Copy<unknown>
}

/** A mail that its own job sends, with facts that only this job has: a link with a token, a device. */
export interface MailForm<Facts> extends AnyMail {
  readonly words: Copy<(facts: Facts) => MailContent>
}

/** Defines a mail in `features/<name>/notices/`. Use `defineNotice` if the bell shows it too. */
export function defineMail<Facts>(form: MailForm<Facts>): MailForm<Facts> {
  return form
}

/** Writes such a mail in a language. */
export function writeMail<Facts>({ words }: MailForm<Facts>, language: string, facts: Facts): MailContent {
  return copyIn(words, language)(facts)
}
