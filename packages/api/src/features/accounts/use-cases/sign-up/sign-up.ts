import type { SignUpInput } from '@hora/schema/inputs/accounts'
import type { LoginOrigin } from '#auth/logins.ts'
import { takeFrom } from '#auth/rate-limits.ts'
import { withMinimumTime } from '#auth/with-minimum-time.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { AccountId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { knownInvitation } from '../../domain/mailed-token.ts'
import { signUpTries } from '../../rate-limits.ts'
import { mailLink } from '../mails/send-link.ts'
import { checkRegistration, openAccount, type Registration, type RegistrationError } from './open-account.ts'
import { rememberBrowser } from './remember-browser.ts'
import { signUpAgain } from './sign-up-again.ts'

/** The origin of a sign-up. The token was set in this browser by an earlier sign-up. */
export interface SignUpFrom {
  readonly origin: LoginOrigin
  readonly signUpToken: string | null
}

interface SignedUp {
  readonly email: string
  /** For the browser's cookie. For a known address it proves no sign-up. */
  readonly signUpToken: string
}

/**
 * Creates an account with an unconfirmed address. An address with an account gets a mail instead
 * (see `sign-up-again.ts`). The answer and its time are the same in both cases.
 */
export async function signUp(
  ports: Ports,
  { origin, signUpToken }: SignUpFrom,
  input: Decoded<SignUpInput>,
): Promise<Result<SignedUp, RegistrationError>> {
  const taken = await takeFrom(ports, signUpTries(input.email, origin.ip))
  if (!taken.ok) return taken
  const registration = await checkRegistration(ports, input)
  if (!registration.ok) return registration
  return await withMinimumTime(
    ports,
    async () => await writeSignUp(ports, input, registration.value, signUpToken),
  )
}

async function writeSignUp(
  ports: Ports,
  input: Decoded<SignUpInput>,
  registration: Registration,
  signUpToken: string | null,
): Promise<Result<SignedUp, never>> {
  return await transact(ports.db, async (tx) => {
    const { email } = input
    const account = { id: ports.newId<AccountId>(), email, emailConfirmedAt: null, now: ports.clock.now() }
    const invitationToken = knownInvitation(input.invitationToken)
    if (await openAccount(tx, registration, account)) {
      await mailLink(tx, ports, { ...registration, ...account }, 'confirm-email', { invitationToken })
      return ok({ email, signUpToken: await rememberBrowser(tx, ports, account) })
    }
    const again = { email, registration, signUpToken, invitationToken }
    return ok({ email, signUpToken: await signUpAgain(tx, ports, again) })
  })
}
