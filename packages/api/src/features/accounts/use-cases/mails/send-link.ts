import type { Tx } from '@hora/db/client'
import { issueToken } from '#auth/account-tokens.ts'
import type { JobHandler } from '#jobs/handler.ts'
import { ok } from '#kernel/result.ts'
import { claimInTransaction } from '#mail/claims.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type Credentials, findCredentials } from '../../data/accounts.ts'
import { confirmEmailMail } from '../../notices/confirm-email.ts'
import { resetPasswordMail } from '../../notices/reset-password.ts'
import { queueMail } from './queue-mail.ts'

/**
 * Mails a new link. The request only enqueues this job, so it takes the same time whether or not the address has an
 * account. An unconfirmed address always gets the confirmation link, even for a password reset: a stranger may have
 * signed up with it.
 */
export const sendLink: JobHandler<'accounts.send-link'> = async (job, ports) => {
  const { purpose, email, effectKey } = job
  await transact(ports.db, async (tx) => {
    // A second run would end the link of the first one.
    const effect = effectKey && { effectKey, accountId: null, template: 'send-link' }
    if (effect && !(await claimInTransaction(tx, ports, effect))) return ok(undefined)
    const account = await findCredentials(tx, email)
    if (account?.demo && ports.settings.openToNetwork) return ok(undefined)
    if (account?.emailConfirmedAt === null) await mailLink(tx, ports, account, 'confirm-email')
    else if (account && purpose === 'reset-password') await mailLink(tx, ports, account, purpose)
    return ok(undefined)
  })
}

/** Mails a new link; older ones of the same purpose stop working. */
export async function mailLink(
  tx: Tx,
  ports: Ports,
  account: Pick<Credentials, 'id' | 'email' | 'displayName' | 'language'>,
  purpose: 'confirm-email' | 'reset-password',
  invitationToken: string | null = null,
): Promise<void> {
  const token = await issueToken(tx, ports, { accountId: account.id, purpose, email: account.email })
  const mail = purpose === 'confirm-email' ? confirmEmailMail : resetPasswordMail
  await queueMail(tx, ports, mail, account, { token, invitationToken })
}
