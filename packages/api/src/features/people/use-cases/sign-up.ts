import type { SignUpInput } from '@hora/schema/inputs/people'
import { answerEvenly } from '#auth/answer-evenly.ts'
import type { LoginOrigin } from '#auth/logins.ts'
import { takeFrom } from '#auth/rate-limits.ts'
import type { AccountId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { signUpTries } from '../rate-limits.ts'
import { knowBrowser } from './known-browser.ts'
import { judgeNewcomer, type Newcomer, type NewcomerError, openAccount } from './open-account.ts'
import { mailLink } from './send-link.ts'
import { signUpAgain } from './sign-up-again.ts'

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
 * Makes an account that waits for its address to be confirmed. An address that has one already gets a mail instead
 * (see `sign-up-again.ts`); the answer and its time are the same, so that nobody learns which.
 */
export async function signUp(
  ports: Ports,
  input: SignUpInput,
  { origin, signUpToken }: SignUpFrom,
): Promise<Result<SignedUp, NewcomerError>> {
  const taken = await takeFrom(ports.db, ports.clock, signUpTries(input.email, origin.ip))
  if (!taken.ok) return taken
  const newcomer = await judgeNewcomer(ports, input)
  if (!newcomer.ok) return newcomer
  return await answerEvenly(ports, async () => await writeSignUp(ports, input, newcomer.value, signUpToken))
}

async function writeSignUp(
  ports: Ports,
  input: SignUpInput,
  newcomer: Newcomer,
  signUpToken: string | null,
): Promise<Result<SignedUp, never>> {
  return await transact(ports.db, async (tx) => {
    const { email } = input
    const account = { id: ports.newId<AccountId>(), email, emailConfirmedAt: null, now: ports.clock.now() }
    const invitationToken = invitationOf(input)
    if (await openAccount(tx, newcomer, account)) {
      await mailLink(tx, ports, { ...newcomer, ...account }, 'confirm-email', invitationToken)
      return ok({ email, signUpToken: await knowBrowser(tx, ports, account) })
    }
    const again = { email, newcomer, signUpToken, invitationToken }
    return ok({ email, signUpToken: await signUpAgain(tx, ports, again) })
  })
}

const invitationOf = ({ invitationToken }: SignUpInput) =>
  invitationToken && isSecretToken(invitationToken) ? invitationToken : null
