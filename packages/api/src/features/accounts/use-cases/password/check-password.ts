import { verifyPassword } from '#auth/passwords.ts'
import { forgive, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Credentials, readCredentials } from '../../data/accounts.ts'
import { passwordChecks } from '../../rate-limits.ts'

export type CheckError =
  | RateLimitedError
  | DomainError<'SIGNED_OUT' | 'INVALID_CREDENTIALS' | 'PASSWORD_NOT_SET'>

/**
 * Checks the viewer's password again before an action that an unattended browser must not allow. A person without a
 * password first sets one by a mailed link, which proves the same.
 */
export async function checkPassword(
  ports: Ports,
  viewer: Viewer,
  password: string,
): Promise<Result<Credentials, CheckError>> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const account = await readCredentials(ports.db, signedIn.value.accountId)
  if (account === null) return err(domainError('INVALID_CREDENTIALS'))
  if (account.passwordHash === null) return err(domainError('PASSWORD_NOT_SET'))
  const { loginId: asker } = signedIn.value
  return map(await checkPasswordOf(ports, account, { password, asker }), () => account)
}

interface Attempt {
  readonly password: string
  /** Who asks, such as a login. Each has tries of its own. */
  readonly asker: string
}

/** Checks the password of an account. An attempt counts before it is checked; a success resets the counts. */
export async function checkPasswordOf(
  ports: Ports,
  { id, passwordHash }: Pick<Credentials, 'id' | 'passwordHash'>,
  { password, asker }: Attempt,
): Promise<Result<void, RateLimitedError | DomainError<'INVALID_CREDENTIALS'>>> {
  const tries = passwordChecks(id, asker)
  const taken = await takeFrom(ports, tries)
  if (!taken.ok) return taken
  const right = await verifyPassword(passwordHash, password)
  if (!right.ok) return right
  if (!right.value) return err(domainError('INVALID_CREDENTIALS'))
  await forgive(ports, tries)
  return ok(undefined)
}
