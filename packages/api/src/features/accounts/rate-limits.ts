import { limitKey, networkOf, type RateLimit } from '#auth/rate-limits.ts'
import type { AccountId } from '#kernel/ids.ts'

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

/** How many mails one mailbox may get because its address was typed; the same for known and unknown ones. */
const perRecipient = (what: string, email: string) => [
  limit(`${what}:recipient`, limitKey(email), 5, hour),
  limit(`${what}:recipient`, limitKey(email), 10, day),
]

/**
 * Wrong passwords for one address from one network: ten in a quarter of an hour, then the wait grows. A success
 * resets these, and the hundred in a row that an account allows from anywhere (NIST SP 800-63B).
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

/** The failures of an account in a row, from everywhere. */
export function accountFailures(email: string): readonly RateLimit[] {
  return [limit('sign-in:account', limitKey(email), 100, 30 * day)]
}

/** All tries to sign in from one network, for any address. */
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

/** Asking for a mailed link, without a login. */
export function linkRequests(what: 'confirm-email' | 'reset-password', email: string, ip: string) {
  return [perNetwork(what, ip, 30, hour), ...perRecipient(what, email)]
}

/** Using a mailed link. Guessing one is hopeless; trying fast is not allowed either. */
export function linkUses(ip: string): readonly RateLimit[] {
  return [perNetwork('link', ip, 60, hour)]
}

/** Giving the current password again, while signed in. */
export function passwordChecks(accountId: AccountId): readonly RateLimit[] {
  return [limit('password-check', limitKey(accountId), 10, 15 * minute)]
}

export function emailChanges(accountId: AccountId, email: string): readonly RateLimit[] {
  return [limit('email-change', limitKey(accountId), 10, day), ...perRecipient('email-change', email)]
}
