import { type Copy, copyIn, type MailContent } from './mail-content.ts'

/** Who a message is for: one side of a booking or connection, the owner of the account, or an invited person. */
export type Audience = 'client' | 'invitee' | 'owner' | 'professional'

/** What all mails have in common, whatever they are filled with. */
export interface AnyMail {
  /** Names the mail in `deliveries`. */
  readonly template: string
  readonly audience: Audience
  readonly words: Copy<unknown>
}

/** A mail that its own job sends, filled with what only that job knows: a link with a token, a device. */
export interface MailForm<Facts> extends AnyMail {
  readonly words: Copy<(facts: Facts) => MailContent>
}

/** Defines a mail, in `features/<name>/notices/`; the ones the bell knows are defined by `defineNotice`. */
export function defineMail<Facts>(form: MailForm<Facts>): MailForm<Facts> {
  return form
}

/** Writes such a mail in a language. */
export function writeMail<Facts>({ words }: MailForm<Facts>, language: string, facts: Facts): MailContent {
  return copyIn(words, language)(facts)
}
