import type { ConfirmEmailInput } from '@hora/schema/inputs/accounts'
import { readToken } from '#auth/account-tokens.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readCredentials } from '../../data/accounts.ts'
import { checkPasswordOf } from '../password/check-password.ts'
import type { ConfirmationNeeded } from '../sign-in/sign-in-by-link.ts'
import { openedInBrowser } from './remember-browser.ts'

export type ProofError =
  | RateLimitedError
  | DomainError<'TOKEN_INVALID' | 'INVALID_CREDENTIALS'>
  | PasswordNeeded
  | ConfirmationNeeded

/** Includes the address of the mail, so that a person without the browser and password can sign up again. */
export type PasswordNeeded = DomainError<'PASSWORD_NEEDED', { readonly email: string }>

/**
 * Checks that the reader of the mailed link is the person who signed up, by the browser that signed up or by the
 * password. Otherwise a stranger could sign up with this address and wait for its owner to click the link. The link
 * stays unused here. Without a password, another browser can prove nothing: the person signs up again with the link.
 * Returns the password hash that was proven, if there is one; the proof is void once the hash changes.
 */
export async function proveSignUp(
  ports: Ports,
  { token, password }: ConfirmEmailInput,
  signUpToken: string | null,
): Promise<Result<string | null, ProofError>> {
  // Read before the link: if the link still works afterwards, no confirmation has ended this token in between.
  const openedId = await openedInBrowser(ports.db, ports, signUpToken)
  const link = await readToken(ports.db, ports, 'confirm-email', token)
  const account = link && (await readCredentials(ports.db, link.accountId))
  if (!account) return err(domainError('TOKEN_INVALID'))
  const { passwordHash: provenFor, email, displayName } = account
  if (account.id === openedId) return ok(provenFor)
  if (provenFor === null) return err(domainError('CONFIRMATION_NEEDED', { email, displayName }))
  if (typeof password !== 'string') return err(domainError('PASSWORD_NEEDED', { email }))
  return map(await checkPasswordOf(ports, account, { password, asker: 'sign-up' }), () => provenFor)
}
