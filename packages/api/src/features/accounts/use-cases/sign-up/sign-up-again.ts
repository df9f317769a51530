import type { Tx } from '@hora/db/client'
import { tokenHash } from '#auth/token-hash.ts'
import { type SecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { findCredentials, lockCredentials } from '../../data/accounts.ts'
import { alreadyRegisteredMail } from '../../notices/already-registered.ts'
import { mailLink } from '../mails/send-link.ts'
import { type Registration, reopenAccount } from './open-account.ts'
import { openedInBrowser, rememberBrowser } from './remember-browser.ts'

interface Again {
  readonly email: string
  readonly registration: Registration
  readonly signUpToken: string | null
  readonly invitationToken: string | null
}

/**
 * Signs up with an address that has an account. The owner of a confirmed account gets a link that signs in, at once in
 * this browser. An unconfirmed one is mailed its link again, and only the browser that opened it may replace it. For
 * any other browser the account stays unchanged, the link does not carry the browser's invitation, and the browser's
 * token does not work.
 */
export async function signUpAgain(tx: Tx, ports: Ports, again: Again): Promise<SecretToken> {
  const found = await findCredentials(tx, again.email)
  const owner = found && (await lockCredentials(tx, found.id))
  if (owner === null) return secretToken(ports.random)
  if (owner.emailConfirmedAt !== null) {
    const browser = secretToken(ports.random)
    const link = { browserHash: tokenHash(browser), invitationToken: again.invitationToken }
    await mailLink(tx, ports, owner, 'sign-in', link, alreadyRegisteredMail)
    return browser
  }
  if ((await openedInBrowser(tx, ports, again.signUpToken)) !== owner.id) {
    await mailLink(tx, ports, owner, 'confirm-email')
    return secretToken(ports.random)
  }
  const account = { id: owner.id, email: owner.email, emailConfirmedAt: null, now: ports.clock.now() }
  await reopenAccount(tx, again.registration, account)
  await mailLink(tx, ports, { ...again.registration, ...account }, 'confirm-email', again)
  return await rememberBrowser(tx, ports, account)
}
