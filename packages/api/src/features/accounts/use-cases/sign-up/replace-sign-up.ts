import type { ReplaceSignUpInput } from '@hora/schema/inputs/accounts'
import { readToken, useToken } from '#auth/account-tokens.ts'
import { endLogins } from '#auth/logins.ts'
import { takeFrom } from '#auth/rate-limits.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { mailedTokenParts } from '../../domain/mailed-token.ts'
import { linkUses } from '../../rate-limits.ts'
import {
  lockToSignIn,
  readSignedIn,
  type SignedIn,
  startLogin,
  type Visitor,
} from '../sign-in/start-login.ts'
import { checkRegistration, type RegistrationError, reopenAccount } from './open-account.ts'

type ReplaceError = RegistrationError | DomainError<'TOKEN_INVALID'>

/**
 * Signs up again with an unconfirmed address; the mailed link proves the address. A stranger may have opened the
 * earlier account, so it is deleted with its name, receipts and tokens. The invitation in the link belongs to the
 * earlier sign-up and is dropped.
 */
export async function replaceSignUp(
  ports: Ports,
  visitor: Visitor,
  input: Decoded<ReplaceSignUpInput>,
): Promise<Result<SignedIn, ReplaceError>> {
  const taken = await takeFrom(ports, linkUses(visitor.origin.ip))
  if (!taken.ok) return taken
  const { secret } = mailedTokenParts(input.token)
  if (!(await readToken(ports.db, ports, 'confirm-email', secret))) return err(domainError('TOKEN_INVALID'))
  const registration = await checkRegistration(ports, input)
  if (!registration.ok) return registration
  const outcome = await transact(ports.db, async (tx) => {
    const asked = await readToken(tx, ports, 'confirm-email', secret)
    const account = asked && (await lockToSignIn(tx, ports, visitor, asked.accountId))
    const used = account && (await useToken(tx, ports, 'confirm-email', secret))
    if (!used || account.emailConfirmedAt !== null) return err(domainError('TOKEN_INVALID'))
    const { id, email } = account
    const now = ports.clock.now()
    await endLogins(tx, ports, id)
    await reopenAccount(tx, registration.value, { id, email, emailConfirmedAt: now, now })
    return ok(await startLogin(tx, ports, visitor, id))
  })
  return outcome.ok ? ok(await readSignedIn(ports, outcome.value.token)) : outcome
}
