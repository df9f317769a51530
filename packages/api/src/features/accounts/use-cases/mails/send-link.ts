import type { Tx } from '@hora/db/client'
import { issueToken } from '#auth/account-tokens.ts'
import type { JobHandler } from '#jobs/handler.ts'
import { ok } from '#kernel/result.ts'
import { claimInTransaction } from '#mail/claims.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type Credentials, findCredentials } from '../../data/accounts.ts'
import { invitationProof } from '../../domain/mailed-token.ts'
import type { AccountMail } from '../../notices/account-mail.ts'
import { confirmEmailMail } from '../../notices/confirm-email.ts'
import { resetPasswordMail } from '../../notices/reset-password.ts'
import { signInLinkMail } from '../../notices/sign-in-link.ts'
import { wasOpenedBy } from '../sign-up/remember-browser.ts'
import { queueMail } from './queue-mail.ts'

/** The links that a person asks for by their address alone. */
export type LinkPurpose = 'confirm-email' | 'reset-password' | 'sign-in'

/** What a request adds to its link. */
export interface LinkOfRequest {
  /** The hash of the browser that asked. */
  readonly browserHash?: string | null
  readonly invitationToken?: string | null
  /** Whether an earlier link to the address had the invitation. */
  readonly isProven?: boolean
  readonly next?: string | null
}

/**
 * Mails a new link. The request only enqueues this job, so it takes the same time whether or not the address has an
 * account. An unconfirmed address always gets the confirmation link, even for a password reset or to sign in:
 * a stranger may have signed up with it. It carries the invitation of the browser that signed up or of an earlier link,
 * and no other.
 */
export const sendLink: JobHandler<'accounts.send-link'> = async (job, ports) => {
  const { purpose, email, effectKey, ...link } = job
  await transact(ports.db, async (tx) => {
    // A second run would end the link of the first one.
    const effect = effectKey && { effectKey, accountId: null, template: 'send-link' }
    if (effect && !(await claimInTransaction(tx, ports, effect))) return ok(undefined)
    const account = await findCredentials(tx, email)
    if (account?.demo && ports.settings.openToNetwork) return ok(undefined)
    if (account?.emailConfirmedAt === null) {
      const isTheirs = link.isProven || (await wasOpenedBy(tx, ports, account.id, link.browserHash))
      const invitationToken = isTheirs ? (link.invitationToken ?? null) : null
      await mailLink(tx, ports, account, 'confirm-email', { invitationToken })
    } else if (account && purpose !== 'confirm-email') await mailLink(tx, ports, account, purpose, link)
    return ok(undefined)
  })
}

const mailOf = {
  'confirm-email': confirmEmailMail,
  'reset-password': resetPasswordMail,
  'sign-in': signInLinkMail,
} as const

/** Mails a new link; older ones of the same purpose stop working. */
export async function mailLink(
  tx: Tx,
  ports: Ports,
  account: Pick<Credentials, 'id' | 'email' | 'displayName' | 'language'>,
  purpose: LinkPurpose,
  { browserHash = null, invitationToken = null, next = null }: LinkOfRequest = {},
  mail: AccountMail = mailOf[purpose],
): Promise<void> {
  const { id: accountId, email } = account
  const token = await issueToken(tx, ports, { accountId, purpose, email, browserHash })
  const isConfirmation = purpose === 'confirm-email' && invitationToken !== null
  const proof = isConfirmation ? invitationProof(ports.hashInput, email, invitationToken) : null
  await queueMail(tx, ports, mail, account, { token, invitationToken, proof, next })
}
