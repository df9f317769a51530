import type { ChangePasswordInput } from '@hora/schema/inputs/accounts'
import { revokeTokens } from '#auth/account-tokens.ts'
import { endLogins } from '#auth/logins.ts'
import { hashPassword } from '#auth/passwords.ts'
import { isKnownPassword } from '#auth/public-passwords.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { changeAccount, readCredentials } from '../../data/accounts.ts'
import { changeWithNewLogin, type SignedIn, type Visitor } from '../sign-in/start-login.ts'
import { type CheckError, checkPassword } from './check-password.ts'
import { notifyPasswordChanged } from './notify-password-changed.ts'

type ChangeError = CheckError | DomainError<'PASSWORD_BREACHED'>

/** Changes the password: every login ends, this browser gets a new one, open links stop working. */
export async function changePassword(
  ports: Ports,
  visitor: Visitor,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<Result<SignedIn, ChangeError>> {
  const checked = await checkPassword(ports, visitor.viewer, currentPassword)
  if (!checked.ok) return checked
  if (await isKnownPassword(ports.settings, newPassword)) return err(domainError('PASSWORD_BREACHED'))
  const passwordHash = await hashPassword(newPassword)
  if (!passwordHash.ok) return passwordHash
  return await changeWithNewLogin<ChangeError>(ports, visitor, async (tx, { accountId }) => {
    const account = await readCredentials(tx, accountId)
    if (account?.passwordHash !== checked.value.passwordHash) return err(domainError('INVALID_CREDENTIALS'))
    await changeAccount(tx, account.id, { passwordHash: passwordHash.value }, ports.clock.now())
    await revokeTokens(tx, account.id)
    await endLogins(tx, ports, account.id)
    await notifyPasswordChanged(tx, ports, account)
    return ok(undefined)
  })
}
