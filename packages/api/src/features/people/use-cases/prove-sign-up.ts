import type { ConfirmEmailInput } from '@hora/schema/inputs/people'
import { readToken } from '#auth/account-tokens.ts'
import { isBreached } from '#auth/breached-passwords.ts'
import { hashPassword, verifyPassword } from '#auth/passwords.ts'
import { forgive, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Credentials, readCredentials } from '../data/accounts.ts'
import { passwordChecks } from '../rate-limits.ts'
import { signedUpHere } from './sign-up-again.ts'

export type ProofError =
  | RateLimitedError
  | DomainError<'TOKEN_INVALID' | 'PASSWORD_NEEDED' | 'INVALID_CREDENTIALS' | 'PASSWORD_BREACHED'>

interface Proof {
  /** The hash that was there while it was proven; with another one, the proof is worth nothing. */
  readonly provenFor: string
  /** The hash the account has from now on. */
  readonly passwordHash: string
}

/**
 * Whether who reads the mailed link also signed up. A stranger may have typed this address with a password of their
 * own, and wait for its owner to press the link: so it takes the browser that signed up, or the password, or a new
 * password, which takes the stranger's away. The link itself stays unused here.
 */
export async function proveSignUp(
  ports: Ports,
  { token, password, newPassword }: ConfirmEmailInput,
  signUpToken: string | null,
): Promise<Result<Proof, ProofError>> {
  const link = await readToken(ports.db, ports, 'confirm-email', token)
  const account = link && (await readCredentials(ports.db, link.accountId))
  const provenFor = account?.passwordHash
  if (!account || !provenFor) return err(domainError('TOKEN_INVALID'))
  if (typeof newPassword === 'string')
    return map(await chosen(newPassword), (passwordHash) => ({ provenFor, passwordHash }))
  if (await signedUpHere(ports.db, ports, account.id, signUpToken))
    return ok({ provenFor, passwordHash: provenFor })
  if (typeof password !== 'string') return err(domainError('PASSWORD_NEEDED'))
  return map(await known(ports, account, password), () => ({ provenFor, passwordHash: provenFor }))
}

async function chosen(password: string): Promise<Result<string, ProofError>> {
  return (await isBreached(password)) ? err(domainError('PASSWORD_BREACHED')) : await hashPassword(password)
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
