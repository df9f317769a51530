import { verifyPassword } from '#auth/passwords.ts'
import { forgive, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Credentials, readCredentials } from '../../data/accounts.ts'
import { passwordChecks } from '../../rate-limits.ts'

export type CheckError = RateLimitedError | DomainError<'SIGNED_OUT' | 'INVALID_CREDENTIALS'>

/** Checks the viewer's password again before an action that an unattended browser must not allow. */
export async function checkPassword(
  ports: Ports,
  viewer: Viewer,
  password: string,
): Promise<Result<Credentials, CheckError>> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const tries = passwordChecks(signedIn.value.accountId)
  const taken = await takeFrom(ports.db, ports.clock, tries)
  if (!taken.ok) return taken
  const account = await readCredentials(ports.db, signedIn.value.accountId)
  const right = await verifyPassword(account?.passwordHash ?? null, password)
  if (!right.ok) return right
  if (account === null || !right.value) return err(domainError('INVALID_CREDENTIALS'))
  await forgive(ports.db, tries)
  return ok(account)
}
