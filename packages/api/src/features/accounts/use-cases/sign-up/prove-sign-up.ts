import type { ConfirmEmailInput } from '@hora/schema/inputs/accounts'
import { readToken } from '#auth/account-tokens.ts'
import { verifyPassword } from '#auth/passwords.ts'
import { forgive, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Credentials, readCredentials } from '../../data/accounts.ts'
import { passwordChecks } from '../../rate-limits.ts'
import { openedInBrowser } from './remember-browser.ts'

export type ProofError =
  | RateLimitedError
  | DomainError<'TOKEN_INVALID' | 'INVALID_CREDENTIALS'>
  | PasswordNeeded

/** Names the address the link was mailed to: who has neither browser nor password starts again with it. */
export type PasswordNeeded = DomainError<'PASSWORD_NEEDED', { readonly email: string }>

/**
 * Whether who reads the mailed link also signed up. A stranger may have typed this address with a password of their
 * own, and wait for its owner to press the link: so it takes the browser that signed up, or the password. The link
 * itself stays unused here. Gives the hash the proof holds for: with another one it is worth nothing.
 */
export async function proveSignUp(
  ports: Ports,
  { token, password }: ConfirmEmailInput,
  signUpToken: string | null,
): Promise<Result<string, ProofError>> {
  // Before the link: one that still works afterwards proves that nobody has confirmed and ended this token meanwhile.
  const openedId = await openedInBrowser(ports.db, ports, signUpToken)
  const link = await readToken(ports.db, ports, 'confirm-email', token)
  const account = link && (await readCredentials(ports.db, link.accountId))
  const provenFor = account?.passwordHash
  if (!account || !provenFor) return err(domainError('TOKEN_INVALID'))
  if (account.id === openedId) return ok(provenFor)
  if (typeof password !== 'string') return err(domainError('PASSWORD_NEEDED', { email: account.email }))
  return map(await known(ports, account, password), () => provenFor)
}

async function known(
  ports: Ports,
  { id, passwordHash }: Credentials,
  password: string,
): Promise<Result<void, RateLimitedError | DomainError<'INVALID_CREDENTIALS'>>> {
  const tries = passwordChecks(id)
  const taken = await takeFrom(ports.db, ports.clock, tries)
  if (!taken.ok) return taken
  const right = await verifyPassword(passwordHash, password)
  if (!right.ok) return right
  if (!right.value) return err(domainError('INVALID_CREDENTIALS'))
  await forgive(ports.db, tries)
  return ok(undefined)
}
