import { limitKey, networkOf, type RateLimit } from '#auth/rate-limits.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { LinkPurpose } from './use-cases/mails/send-link.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

const limit = (what: string, key: string, max: number, seconds: number): RateLimit => ({
  bucket: `${what}:${max}/${seconds}:${key}`,
  max,
  seconds,
})

const perNetwork = (what: string, ip: string, max: number, seconds: number) =>
  limit(`${what}:network`, limitKey(networkOf(ip)), max, seconds)

/** How many mails requests may send to one mailbox; the same for known and unknown addresses. */
const perRecipient = (what: string, email: string) => [
  limit(`${what}:recipient`, limitKey(email), 5, hour),
  limit(`${what}:recipient`, limitKey(email), 10, day),
]

/** The same, few from one network and more from all: a stranger uses up their own share before the owner's. */
const perNetworkAndRecipient = (what: string, email: string, ip: string) => [
  limit(`${what}:pair`, limitKey(email, networkOf(ip)), 5, hour),
  limit(`${what}:pair`, limitKey(email, networkOf(ip)), 10, day),
  limit(`${what}:recipient`, limitKey(email), 20, hour),
  limit(`${what}:recipient`, limitKey(email), 40, day),
]

/**
 * Wrong passwords for one address from one network: ten in 15 minutes, then the wait grows. A success resets this
 * limit and the limit of an account: a hundred in a row from anywhere (NIST SP 800-63B).
 */
export function signInFailures(email: string, ip: string): readonly RateLimit[] {
  const pair = limitKey(email, networkOf(ip))
  return [
    limit('sign-in:pair', pair, 10, 15 * minute),
    limit('sign-in:pair', pair, 20, 2 * hour),
    limit('sign-in:pair', pair, 30, day),
    ...accountFailures(email),
  ]
}

/** Failures of an account in a row, from all networks. */
export function accountFailures(email: string): readonly RateLimit[] {
  return [limit('sign-in:account', limitKey(email), 100, 30 * day)]
}

/** All attempts to sign in from one network, for any address. */
export function signInTries(ip: string): readonly RateLimit[] {
  return [perNetwork('sign-in', ip, 150, 15 * minute)]
}

export function signUpTries(email: string, ip: string): readonly RateLimit[] {
  return [
    perNetwork('sign-up', ip, 30, hour),
    perNetwork('sign-up', ip, 100, day),
    ...perRecipient('sign-up', email),
  ]
}

/** Requests for a mailed link, without a login. */
export function linkRequests(purpose: LinkPurpose, email: string, ip: string) {
  const what = purpose === 'sign-in' ? 'sign-in-link' : purpose
  return [perNetwork(what, ip, 30, hour), ...perNetworkAndRecipient(what, email, ip)]
}

/** Uses of a mailed link. A token cannot be guessed, but attempts are limited too. */
export function linkUses(ip: string): readonly RateLimit[] {
  return [perNetwork('link', ip, 60, hour)]
}

/**
 * Checks of the current password, by one login and in the whole account. A stolen login uses up its own checks, so the
 * owner can still change the password and end it.
 */
export function passwordChecks(accountId: AccountId, asker: string): readonly RateLimit[] {
  return [
    limit('password-check:login', limitKey(accountId, asker), 10, 15 * minute),
    limit('password-check:account', limitKey(accountId), 50, 15 * minute),
  ]
}

export function emailChanges(accountId: AccountId, email: string): readonly RateLimit[] {
  return [limit('email-change', limitKey(accountId), 10, day), ...perRecipient('email-change', email)]
}
