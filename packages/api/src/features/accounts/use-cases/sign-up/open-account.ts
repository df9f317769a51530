import type { Tx } from '@hora/db/client'
import type { RegistrationInput } from '@hora/schema/inputs/accounts'
import { hashPassword } from '#auth/passwords.ts'
import { isKnownPassword } from '#auth/public-passwords.ts'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError, type InvalidInputError, invalidInput } from '#kernel/domain-error.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type Accepted, insertAcceptances } from '../../data/acceptances.ts'
import { deleteAccount, insertAccount, type NewAccount } from '../../data/accounts.ts'
import {
  ageDeclaration,
  currentPolicies,
  type Policy,
  type PolicyText,
} from '../../policies/current-policies.ts'

export type RegistrationError =
  | RateLimitedError
  | InvalidInputError
  | DomainError<'TOO_YOUNG' | 'PASSWORD_BREACHED'>

/** A person who may open an account, and what they accepted for it. */
export interface Registration extends Pick<NewAccount, 'displayName' | 'language' | 'zone' | 'passwordHash'> {
  readonly accepted: readonly Accepted[]
}

type Place = Pick<NewAccount, 'id' | 'email' | 'emailConfirmedAt' | 'now'>

/** Checks whether a person may open an account. No birth date is asked for: they confirm the minimum age. */
export async function checkRegistration(
  ports: Ports,
  input: Decoded<RegistrationInput>,
): Promise<Result<Registration, RegistrationError>> {
  if (input.confirmedAge < ports.settings.minimumAge) return err(domainError('TOO_YOUNG'))
  const policies = checkPolicies(input)
  if (!policies.ok) return policies
  const { displayName, language, zone } = input
  const accepted = [...policies.value, ageDeclaration(ports.settings.minimumAge)]
  return map(await passwordHashOf(ports, input), (passwordHash) => ({
    displayName,
    language,
    zone,
    passwordHash,
    accepted,
  }))
}

/** The hash of a new password; null for a person who signs in by mailed links. */
async function passwordHashOf(
  { settings }: Ports,
  { password = null }: Decoded<RegistrationInput>,
): Promise<Result<string | null, RegistrationError>> {
  if (password === null) return ok(null)
  return (await isKnownPassword(settings, password))
    ? err(domainError('PASSWORD_BREACHED'))
    : await hashPassword(password)
}

/** Writes an account with its receipts. Returns false when the address has an account, which stays unchanged. */
export async function openAccount(
  tx: Tx,
  { accepted, ...person }: Registration,
  place: Place,
): Promise<boolean> {
  const isNew = await insertAccount(tx, { ...person, ...place })
  if (isNew) await insertAcceptances(tx, place.id, accepted, place.now)
  return isNew
}

/**
 * Replaces an unconfirmed account: the old one is deleted with all its rows. The id stays, because queued mails
 * refer to it.
 */
export async function reopenAccount(tx: Tx, registration: Registration, place: Place): Promise<void> {
  await deleteAccount(tx, place.id)
  await openAccount(tx, registration, place)
}

/** The accepted texts are those in the language of the sign-up, which are the ones it links to. */
function checkPolicies({
  acceptedPolicies,
  language,
}: Decoded<RegistrationInput>): Result<readonly PolicyText[], InvalidInputError> {
  const isAccepted = ({ document, version }: Policy) =>
    acceptedPolicies.some((each) => each.document === document && each.version === version)
  return currentPolicies.every(isAccepted)
    ? ok(currentPolicies.map(({ texts }) => texts[language]))
    : err(invalidInput('acceptedPolicies', 'required', 'Accept the terms and the privacy notice first.'))
}
