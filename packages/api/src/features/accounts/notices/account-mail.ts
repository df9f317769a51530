import { readToken, type TokenPurpose } from '#auth/account-tokens.ts'
import { defineMail, type MailForm } from '#mail/define-mail.ts'
import { inert } from '#mail/inert.ts'
import { readableAddress } from '#mail/readable-address.ts'
import type { Ports } from '#ports'
import { joinMailedToken } from '../domain/mailed-token.ts'

/** The values of a mail about an account. Text that a person wrote has passed through `inert`. */
export interface AccountFacts {
  readonly name: string
  readonly link: string
  readonly address: string
  readonly device: string
  readonly place: string
  readonly when: string
}

/** The parts of a link in a mail; empty when the page needs none. */
export interface LinkParts {
  readonly token: string
  readonly invitationToken: string | null
  readonly proof: string | null
  /** The page to open afterwards, if the page is not the usual one. */
  readonly next: string | null
}

export interface AccountMail extends MailForm<AccountFacts> {
  /** Path of the page it opens, relative to the origin of the app; null when it opens none. */
  readonly link: ((parts: LinkParts) => string) | null
  /** Whether the mail is still true when it is sent. The token is the one in its link, if it has one. */
  stillTrue(ports: Pick<Ports, 'db' | 'clock'>, token: string | null): Promise<boolean>
}

type Form = Pick<AccountMail, 'template' | 'link' | 'words'> & Partial<Pick<AccountMail, 'stillTrue'>>

/** Defines a mail about an account. A mail about a past event is always true. */
export function defineAccountMail({ stillTrue = async () => true, ...form }: Form): AccountMail {
  return { ...defineMail({ ...form, audience: 'owner' }), link: form.link, stillTrue }
}

/** True while the link in the mail works. Jobs of earlier versions do not name the link. */
export function linkWorks(purpose: TokenPurpose): AccountMail['stillTrue'] {
  return async ({ db, clock }, token) =>
    token === null || (await readToken(db, { clock }, purpose, token)) !== null
}

/** A page whose mutation uses the token. Opening the page does not use it. */
export const pageWithToken = (path: string, token: string) => `${path}?token=${encodeURIComponent(token)}`

/** The page that signs in by a mailed link; without one, the page that asks for a link or a password. */
export function signInPage({ token: secret, next, ...invitation }: LinkParts): string {
  if (secret === '') return '/sign-in'
  const page = pageWithToken('/sign-in-link', joinMailedToken({ secret, ...invitation }))
  return next === null ? page : `${page}&next=${encodeURIComponent(next)}`
}

/** Reads the data of the job; absent parts are empty. */
export function accountFacts(data: Readonly<Record<string, string>>): AccountFacts {
  const text = (key: string) => inert(data[key] ?? '')
  return {
    name: text('name'),
    link: data['link'] ?? '',
    address: inert(readableAddress(data['address'] ?? '')),
    device: text('device'),
    place: text('place'),
    when: text('when'),
  }
}
