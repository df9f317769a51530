import type { SignInByLinkInput } from '@hora/schema/inputs/accounts'
import { readToken, useToken } from '#auth/account-tokens.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { tokenHash } from '#auth/token-hash.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { readCredentials } from '../../data/accounts.ts'
import { hasOtherDevice } from '../../data/logins.ts'
import { mailedTokenParts } from '../../domain/mailed-token.ts'
import { linkUses } from '../../rate-limits.ts'
import { notifyNewLogin } from './notify-new-login.ts'
import { lockToSignIn, readSignedIn, type SignedIn, startLogin, type Visitor } from './start-login.ts'

/** Names the account, so that the person sees whose it is before they confirm. */
export type ConfirmationNeeded = DomainError<
  'CONFIRMATION_NEEDED',
  { readonly email: string; readonly displayName: string }
>

type LinkError = RateLimitedError | DomainError<'TOKEN_INVALID'> | ConfirmationNeeded
type BySignInLink = SignedIn & { readonly invitationToken: string | null }

/**
 * Signs in by a mailed link. In the browser that asked for it this needs nothing else. In any other browser the person
 * confirms it first: the link may have been opened by a mail scanner, or sent on by someone else. Until then the link
 * stays unused. It works only for the address it was mailed to.
 */
export async function signInByLink(
  ports: Ports,
  visitor: Visitor,
  { token, confirmed }: SignInByLinkInput,
  browserToken: string | null,
): Promise<Result<BySignInLink, LinkError>> {
  const taken = await takeFrom(ports, linkUses(visitor.origin.ip))
  if (!taken.ok) return taken
  const { secret, invitationToken } = mailedTokenParts(token)
  const link = await readToken(ports.db, ports, 'sign-in', secret)
  const person = link && (await readCredentials(ports.db, link.accountId))
  if (!person) return err(domainError('TOKEN_INVALID'))
  const asked = browserToken !== null && tokenHash(browserToken) === link.browserHash
  if (!asked && !confirmed) {
    const { email, displayName } = person
    return err(domainError('CONFIRMATION_NEEDED', { email, displayName }))
  }
  const outcome = await transact(ports.db, async (tx) => {
    const account = await lockToSignIn(tx, ports, visitor, link.accountId)
    const used = account && (await useToken(tx, ports, 'sign-in', secret))
    const isTheirs = used?.email === account?.email && account?.emailConfirmedAt !== null
    if (!used || !account || !isTheirs) return err(domainError('TOKEN_INVALID'))
    const login = await startLogin(tx, ports, visitor, account.id)
    if (await hasOtherDevice(tx, account.id, login, ports.clock.now()))
      await notifyNewLogin(tx, ports, account, login)
    return ok(login)
  })
  if (!outcome.ok) return outcome
  return ok({ ...(await readSignedIn(ports, outcome.value.token)), invitationToken })
}
