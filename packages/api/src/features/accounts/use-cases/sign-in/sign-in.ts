import type { SignInInput } from '@hora/schema/inputs/accounts'
import { verifyPassword } from '#auth/passwords.ts'
import { isPublicPassword } from '#auth/public-passwords.ts'
import { forgive, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type Credentials, findCredentials } from '../../data/accounts.ts'
import { hasOtherDevice } from '../../data/logins.ts'
import { signInFailures, signInTries } from '../../rate-limits.ts'
import { notifyNewLogin } from './notify-new-login.ts'
import { lockToSignIn, readSignedIn, type SignedIn, startLogin, type Visitor } from './start-login.ts'

type SignInError = RateLimitedError | DomainError<'INVALID_CREDENTIALS'>

/**
 * Signs in with address and password. An attempt counts before it is checked, so parallel attempts gain nothing. An
 * unknown address takes as long as a wrong password and gets the same answer. So does an unconfirmed address, with
 * any password. Otherwise a stranger could sign up with an address, sign in with the password they chose, and learn
 * whether the address had an account before.
 */
export async function signIn(
  ports: Ports,
  visitor: Visitor,
  { email, password }: SignInInput,
): Promise<Result<SignedIn, SignInError>> {
  const failures = signInFailures(email, visitor.origin.ip)
  const taken = await takeFrom(ports, [...failures, ...signInTries(visitor.origin.ip)])
  if (!taken.ok) return taken
  const account = await findCredentials(ports.db, email)
  const right = await verifyPassword(account?.passwordHash ?? null, password)
  if (!right.ok) return right
  const isPublic = isPublicPassword(ports.settings, password)
  const maySignIn = account !== null && right.value && account.emailConfirmedAt !== null && !isPublic
  if (!maySignIn) return err(domainError('INVALID_CREDENTIALS'))
  await forgive(ports, failures)
  return await startVerified(ports, visitor, account)
}

/** No login starts if the password changed while it was being verified. */
async function startVerified(
  ports: Ports,
  visitor: Visitor,
  verified: Credentials,
): Promise<Result<SignedIn, SignInError>> {
  const outcome = await transact(ports.db, async (tx) => {
    const account = await lockToSignIn(tx, ports, visitor, verified.id)
    if (account?.passwordHash !== verified.passwordHash) return err(domainError('INVALID_CREDENTIALS'))
    const login = await startLogin(tx, ports, visitor, account.id)
    if (await hasOtherDevice(tx, account.id, login, ports.clock.now()))
      await notifyNewLogin(tx, ports, account, login)
    return ok(login)
  })
  return outcome.ok ? ok(await readSignedIn(ports, outcome.value.token)) : outcome
}
