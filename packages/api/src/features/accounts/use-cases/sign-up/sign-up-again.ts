import type { Tx } from '@hora/db/client'
import { type SecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { findCredentials, lockCredentials } from '../../data/accounts.ts'
import { mailLink } from '../mails/send-link.ts'
import { mailKnownAddress } from './mail-known-address.ts'
import { type Registration, reopenAccount } from './open-account.ts'
import { openedInBrowser, rememberBrowser } from './remember-browser.ts'

interface Again {
  readonly email: string
  readonly registration: Registration
  readonly signUpToken: string | null
  readonly invitationToken: string | null
}

/**
 * Signs up with an address that has an account. A confirmed account gets a mail. An unconfirmed one is mailed its
 * link again, and only the browser that opened it may replace it. For any other browser the account stays unchanged,
 * the link does not carry the browser's invitation, and the browser's token does not work.
 */
export async function signUpAgain(tx: Tx, ports: Ports, again: Again): Promise<SecretToken> {
  const found = await findCredentials(tx, again.email)
  const owner = found && (await lockCredentials(tx, found.id))
  if (owner === null) return secretToken(ports.random)
  if (owner.emailConfirmedAt !== null) {
    await mailKnownAddress(tx, ports, owner)
    return secretToken(ports.random)
  }
  if ((await openedInBrowser(tx, ports, again.signUpToken)) !== owner.id) {
    await mailLink(tx, ports, owner, 'confirm-email')
    return secretToken(ports.random)
  }
  const account = { id: owner.id, email: owner.email, emailConfirmedAt: null, now: ports.clock.now() }
  await reopenAccount(tx, again.registration, account)
  await mailLink(tx, ports, { ...again.registration, ...account }, 'confirm-email', again.invitationToken)
  return await rememberBrowser(tx, ports, account)
}
