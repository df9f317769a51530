import type { ResetPasswordInput } from '@hora/schema/inputs/accounts'
import { readToken, revokeTokens, useToken } from '#auth/account-tokens.ts'
import { endLogins } from '#auth/logins.ts'
import { hashPassword } from '#auth/passwords.ts'
import { isKnownPassword } from '#auth/public-passwords.ts'
import { forgive, type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { changeAccount } from '../../data/accounts.ts'
import { accountFailures, linkUses } from '../../rate-limits.ts'
import {
  lockToSignIn,
  readSignedIn,
  type SignedIn,
  startLogin,
  type Visitor,
} from '../sign-in/start-login.ts'
import { notifyPasswordChanged } from './notify-password-changed.ts'

type ResetError = RateLimitedError | DomainError<'TOKEN_INVALID' | 'PASSWORD_BREACHED'>

/** Sets a new password by a mailed link, for a confirmed address only. Ends all earlier logins and starts one. */
export async function resetPassword(
  ports: Ports,
  visitor: Visitor,
  { token, newPassword }: ResetPasswordInput,
): Promise<Result<SignedIn, ResetError>> {
  const taken = await takeFrom(ports, linkUses(visitor.origin.ip))
  if (!taken.ok) return taken
  if (await isKnownPassword(ports.settings, newPassword)) return err(domainError('PASSWORD_BREACHED'))
  const passwordHash = await hashPassword(newPassword)
  if (!passwordHash.ok) return passwordHash
  const outcome = await transact(ports.db, async (tx) => {
    const asked = await readToken(tx, ports, 'reset-password', token)
    const account = asked && (await lockToSignIn(tx, ports, visitor, asked.accountId))
    const used = account && (await useToken(tx, ports, 'reset-password', token))
    if (!used || account.email !== used.email) return err(domainError('TOKEN_INVALID'))
    if (account.emailConfirmedAt === null) return err(domainError('TOKEN_INVALID'))
    await changeAccount(tx, account.id, { passwordHash: passwordHash.value }, ports.clock.now())
    await revokeTokens(tx, account.id)
    await endLogins(tx, ports, account.id)
    await notifyPasswordChanged(tx, ports, account)
    return ok({ email: account.email, login: await startLogin(tx, ports, visitor, account.id) })
  })
  if (!outcome.ok) return outcome
  await forgive(ports, accountFailures(outcome.value.email))
  return ok(await readSignedIn(ports, outcome.value.login.token))
}
