import type { SignUpInput } from '@hora/schema/inputs/people'
import { answerEvenly } from '#auth/answer-evenly.ts'
import { isBreached } from '#auth/breached-passwords.ts'
import type { LoginOrigin } from '#auth/logins.ts'
import { hashPassword } from '#auth/passwords.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError, type InvalidInputError, invalidInput } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { insertAcceptances } from '../data/acceptances.ts'
import { insertAccount } from '../data/accounts.ts'
import { ageOn, isPlausibleBirthDate } from '../domain/age.ts'
import { ageDeclaration, type PolicyText, presentPolicies } from '../policies/present-policies.ts'
import { signUpTries } from '../rate-limits.ts'
import { mailLink } from './send-link.ts'
import { knowBrowser, signUpAgain } from './sign-up-again.ts'

type SignUpError = RateLimitedError | InvalidInputError | DomainError<'TOO_YOUNG' | 'PASSWORD_BREACHED'>

/** Where a sign-up comes from; the token is what an earlier one left in this browser. */
export interface SignUpFrom {
  readonly origin: LoginOrigin
  readonly signUpToken: string | null
}

interface SignedUp {
  readonly email: string
  /** For the browser's cookie. Who signs up with a known address gets one too, which is worth nothing. */
  readonly signUpToken: string
}

/**
 * Makes an account that waits for its address to be confirmed. An address that has one already gets a mail
 * instead, and its rows stay as they are (see `sign-up-again.ts`); the answer and its time are the same, so that nobody learns which.
 * The birth date is looked at and forgotten.
 */
export async function signUp(
  ports: Ports,
  input: SignUpInput,
  { origin, signUpToken }: SignUpFrom,
): Promise<Result<SignedUp, SignUpError>> {
  const taken = await takeFrom(ports.db, ports.clock, signUpTries(input.email, origin.ip))
  if (!taken.ok) return taken
  const old = oldEnough(ports, input)
  if (!old.ok) return old
  const accepted = acceptedAll(input)
  if (!accepted.ok) return accepted
  if (await isBreached(input.password)) return err(domainError('PASSWORD_BREACHED'))
  const passwordHash = await hashPassword(input.password)
  if (!passwordHash.ok) return passwordHash
  return await answerEvenly(
    ports,
    async () => await writeAccount(ports, input, passwordHash.value, accepted.value, signUpToken),
  )
}

async function writeAccount(
  ports: Ports,
  input: SignUpInput,
  passwordHash: string,
  accepted: readonly PolicyText[],
  signUpToken: string | null,
): Promise<Result<SignedUp, never>> {
  return await transact(ports.db, async (tx) => {
    const id = ports.newId<AccountId>()
    const { email, displayName, language } = input
    const account = { id, email, displayName, language, zone: input.zone as ZoneId }
    const now = ports.clock.now()
    const isNew = await insertAccount(tx, { ...account, passwordHash, now })
    if (isNew) {
      await insertAcceptances(tx, id, [...accepted, ageDeclaration(ports.settings.minimumAge)], now)
      await mailLink(tx, ports, account, 'confirm-email', invitationOf(input))
      return ok({ email, signUpToken: await knowBrowser(tx, ports, account) })
    }
    const again = { email, passwordHash, signUpToken, invitationToken: invitationOf(input) }
    return ok({ email, signUpToken: await signUpAgain(tx, ports, again) })
  })
}

function oldEnough(
  { clock, settings }: Ports,
  { birthDate, zone }: SignUpInput,
): Result<void, InvalidInputError | DomainError<'TOO_YOUNG'>> {
  const born = Temporal.PlainDate.from(birthDate)
  const today = clock.now().toZonedDateTimeISO(zone).toPlainDate()
  if (!isPlausibleBirthDate(born, today))
    return err(invalidInput('birthDate', 'invalid_value', 'Check the year of this date.'))
  return ageOn(born, today) >= settings.minimumAge ? ok(undefined) : err(domainError('TOO_YOUNG'))
}

function acceptedAll({ acceptedPolicies }: SignUpInput): Result<readonly PolicyText[], InvalidInputError> {
  const isAccepted = ({ document, version }: PolicyText) =>
    acceptedPolicies.some((each) => each.document === document && each.version === version)
  return presentPolicies.every(isAccepted)
    ? ok(presentPolicies)
    : err(invalidInput('acceptedPolicies', 'required', 'Accept the terms and the privacy notice first.'))
}

const invitationOf = ({ invitationToken }: SignUpInput) =>
  invitationToken && isSecretToken(invitationToken) ? invitationToken : null
