import type { RequestEmailChangeInput } from '@hora/schema/inputs/accounts'
import { issueToken } from '#auth/account-tokens.ts'
import { lockLogin } from '#auth/lock-login.ts'
import { takeFrom } from '#auth/rate-limits.ts'
import { tokenHash } from '#auth/token-hash.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type InvalidInputError, invalidInput } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { findCredentials } from '../../data/accounts.ts'
import { alreadyRegisteredMail } from '../../notices/already-registered.ts'
import { changeEmailMail, emailChangeRequestedMail } from '../../notices/change-email.ts'
import { emailChanges } from '../../rate-limits.ts'
import { queueMail } from '../mails/queue-mail.ts'
import { type CheckError, checkPassword } from '../password/check-password.ts'

type RequestOutcome = Result<{ email: string }, CheckError | InvalidInputError>

/**
 * Requests a change of address. The current address gets a warning, the new one a link that makes the change. If the
 * new address belongs to a confirmed account, its owner gets a mail without a link; the answer is the same. An
 * unconfirmed address counts as free, because anyone may have typed it.
 */
export async function requestEmailChange(
  ports: Ports,
  viewer: Viewer,
  { email, password }: RequestEmailChangeInput,
): Promise<RequestOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const checked = await checkPassword(ports, viewer, password)
  if (!checked.ok) return checked
  const account = checked.value
  if (email === account.email) return err(invalidInput('email', 'unchanged', 'This is already your address.'))
  const taken = await takeFrom(ports, emailChanges(account.id, email))
  if (!taken.ok) return taken
  return await transact(ports.db, async (tx): Promise<RequestOutcome> => {
    const locked = await lockLogin(tx, signedIn.value)
    if (!locked.ok) return locked
    const owner = await findCredentials(tx, email)
    const token = await issueToken(tx, ports, { accountId: account.id, purpose: 'change-email', email })
    await queueMail(tx, ports, emailChangeRequestedMail, account, { address: email, once: tokenHash(token) })
    if (owner === null || owner.emailConfirmedAt === null)
      await queueMail(tx, ports, changeEmailMail, account, { to: email, token })
    else await queueMail(tx, ports, alreadyRegisteredMail, owner)
    return ok({ email })
  })
}
