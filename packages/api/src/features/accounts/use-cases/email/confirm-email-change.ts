import type { Tx } from '@hora/db/client'
import { constraintName } from '@hora/db/sql-errors'
import { readToken, revokeTokens, useToken } from '#auth/account-tokens.ts'
import { endLogins } from '#auth/logins.ts'
import { recordPersonChanged } from '#auth/person-changed.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { notify } from '#features/notifications/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Credentials, changeAccount, deleteUnconfirmed, readCredentials } from '../../data/accounts.ts'
import { emailChanged, emailChangedMail } from '../../notices/change-email.ts'
import { linkUses } from '../../rate-limits.ts'
import { queueMail } from '../mails/queue-mail.ts'
import { changeWithNewLogin, type Visitor } from '../sign-in/start-login.ts'

type ConfirmError = RateLimitedError | DomainError<'TOKEN_INVALID' | 'SIGNED_OUT' | 'ADDRESS_TAKEN'>

/** What changed, and the token of the viewer's new login. */
interface Changed {
  readonly email: string
  readonly loginToken: string
}

/**
 * Changes the address by the link mailed to the new one. Both addresses get a mail, and all other logins end. An
 * unconfirmed sign-up with the new address is deleted. The link works only in a login of the account that asked,
 * and stays unused elsewhere: a stranger could ask for an address that is not theirs, and its owner could click.
 */
export async function confirmEmailChange(
  ports: Ports,
  visitor: Visitor,
  { token }: { readonly token: string },
): Promise<Result<Changed, ConfirmError>> {
  const taken = await takeFrom(ports, linkUses(visitor.origin.ip))
  if (!taken.ok) return taken
  const { viewer } = visitor
  const asked = await readToken(ports.db, ports, 'change-email', token)
  if (!asked?.email) return err(domainError('TOKEN_INVALID'))
  if (viewer.kind !== 'signed-in' || viewer.accountId !== asked.accountId)
    return err(domainError('SIGNED_OUT'))
  const { email } = asked
  try {
    const changed = await changeWithNewLogin<ConfirmError>(
      ports,
      visitor,
      async (tx, by) => await change(tx, ports, by, token),
    )
    return map(changed, ({ loginToken }) => ({ email, loginToken }))
  } catch (error) {
    if (constraintName(error) === 'accounts_email_key') return err(domainError('ADDRESS_TAKEN'))
    throw error
  }
}

async function change(
  tx: Tx,
  ports: Ports,
  by: SignedInViewer,
  token: string,
): Promise<Result<void, ConfirmError>> {
  const used = await useToken(tx, ports, 'change-email', token)
  const account = used && (await readCredentials(tx, used.accountId))
  if (!account || !used.email) return err(domainError('TOKEN_INVALID'))
  const { email } = used
  const now = ports.clock.now()
  await deleteUnconfirmed(tx, email)
  await changeAccount(tx, account.id, { email, emailConfirmedAt: now }, now)
  await recordPersonChanged(tx, ports.clock, by)
  await revokeTokens(tx, account.id)
  await endLogins(tx, ports, account.id)
  await notifyBothAddresses(tx, ports, account, email)
  return ok(undefined)
}

async function notifyBothAddresses(tx: Tx, ports: Ports, before: Credentials, email: string): Promise<void> {
  for (const to of [before.email, email])
    await queueMail(tx, ports, emailChangedMail, before, { to, address: email })
  const subject = { id: before.id, professionalId: null }
  await notify(tx, ports, emailChanged, { to: before.id, by: null, subject })
}
