import type { Tx } from '@hora/db/client'
import { issueToken } from '#auth/account-tokens.ts'
import { tokenHash } from '#auth/token-hash.ts'
import type { JobHandler } from '#jobs/handler.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type Credentials, findCredentials } from '../../data/accounts.ts'
import { links } from '../../mails/links.ts'
import { queueMail } from '../../mails/queue-mail.ts'

type Purpose = 'confirm-email' | 'reset-password'

/**
 * Mails a fresh link to an address somebody typed. The request itself only enqueues this, so that it takes the
 * same time whether or not the address has an account. One that waits to be confirmed gets the link that confirms it,
 * also when a new password was asked for: somebody else may have signed up with it.
 */
export const sendLink: JobHandler<'accounts.send-link'> = async ({ purpose, email }, ports) => {
  await transact(ports.db, async (tx) => {
    const account = await findCredentials(tx, email)
    if (account?.emailConfirmedAt === null) await mailLink(tx, ports, account, 'confirm-email')
    else if (account && purpose === 'reset-password') await mailLink(tx, ports, account, purpose)
    return ok(undefined)
  })
}

/** Mails a fresh link; older ones of the same purpose stop working. */
export async function mailLink(
  tx: Tx,
  ports: Ports,
  account: Pick<Credentials, 'id' | 'email' | 'displayName' | 'language'>,
  purpose: Purpose,
  invitationToken: string | null = null,
): Promise<void> {
  const token = await issueToken(tx, ports, { accountId: account.id, purpose, email: account.email })
  const link =
    purpose === 'confirm-email'
      ? links.confirmEmail(ports.settings, token, invitationToken)
      : links.resetPassword(ports.settings, token)
  await queueMail(tx, {
    accountId: account.id,
    template: purpose,
    to: account.email,
    language: account.language,
    name: account.displayName,
    link,
    effectKey: `${purpose}:${tokenHash(token)}`,
  })
}
