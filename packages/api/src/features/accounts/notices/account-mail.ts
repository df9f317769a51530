import { readToken, type TokenPurpose } from '#auth/account-tokens.ts'
import { defineMail, type MailForm } from '#mail/define-mail.ts'
import { inert } from '#mail/inert.ts'
import type { Ports } from '#ports'

/** What a mail about an account is filled with; every text that a person wrote has gone through `inert`. */
export interface AccountFacts {
  readonly name: string
  readonly link: string
  readonly address: string
  readonly device: string
  readonly place: string
  readonly when: string
}

/** What the link of a mail carries; empty when the page needs nothing. */
export interface LinkParts {
  readonly token: string
  readonly invitationToken: string | null
}

export interface AccountMail extends MailForm<AccountFacts> {
  /** The page it opens, below the origin of the app; null when it opens none. */
  readonly link: ((parts: LinkParts) => string) | null
  /** Whether the mail is still true when it is sent. The token is the one in its link, if it has one. */
  stillTrue(ports: Pick<Ports, 'db' | 'clock'>, token: string | null): Promise<boolean>
}

type Form = Pick<AccountMail, 'template' | 'link' | 'words'> & Partial<Pick<AccountMail, 'stillTrue'>>

/** Defines a mail about an account. One that says what has happened stays true. */
export function defineAccountMail({ stillTrue = async () => true, ...form }: Form): AccountMail {
  return { ...defineMail({ ...form, audience: 'owner' }), link: form.link, stillTrue }
}

/** True while the link in the mail works. Jobs of earlier versions do not say which link that is. */
export function linkWorks(purpose: TokenPurpose): AccountMail['stillTrue'] {
  return async ({ db, clock }, token) =>
    token === null || (await readToken(db, { clock }, purpose, token)) !== null
}

/** A page that uses the token up by its mutation, never by being opened. */
export const pageWithToken = (path: string, token: string) => `${path}?token=${encodeURIComponent(token)}`

/** Reads what the job carries; absent parts are empty. */
export function accountFacts(data: Readonly<Record<string, string>>): AccountFacts {
  const text = (key: string) => inert(data[key] ?? '')
  return {
    name: text('name'),
    link: data['link'] ?? '',
    address: text('address'),
    device: text('device'),
    place: text('place'),
    when: text('when'),
  }
}
