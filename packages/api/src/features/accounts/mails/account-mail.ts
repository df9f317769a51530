import { inert } from '#mail/inert.ts'
import { type Copy, copyIn, type MailContent } from '#mail/mail-content.ts'

/** What a mail about an account is filled with; every text that a person wrote has gone through `inert`. */
export interface MailData {
  readonly name: string
  readonly link: string
  readonly address: string
  readonly device: string
  readonly place: string
  readonly when: string
}

export type AccountMail = (data: MailData) => MailContent

/** Builds a mail from its two languages. */
export function inLanguages(copy: Copy<AccountMail>) {
  return (language: string, data: MailData): MailContent => copyIn(copy, language)(data)
}

/** Reads what the job carries; absent parts are empty. */
export function mailData(raw: Readonly<Record<string, string>>): MailData {
  const text = (key: string) => inert(raw[key] ?? '')
  return {
    name: text('name'),
    link: raw['link'] ?? '',
    address: text('address'),
    device: text('device'),
    place: text('place'),
    when: text('when'),
  }
}
