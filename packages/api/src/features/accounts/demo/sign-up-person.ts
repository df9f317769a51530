import { inTransaction } from '@hora/db/transaction'
import { issueToken } from '#auth/account-tokens.ts'
import { startLogin } from '#auth/logins.ts'
import { anonymous, type SignedInViewer } from '#auth/viewer.ts'
import type { AccountId } from '#kernel/ids.ts'
import { secretToken } from '#kernel/secret-token.ts'
import { parseZone } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { take } from '#seed/story.ts'
import { findCredentials, markAsDemo } from '../data/accounts.ts'
import { currentPolicies } from '../policies/current-policies.ts'
import { confirmEmail } from '../use-cases/sign-up/confirm-email.ts'
import { signUp } from '../use-cases/sign-up/sign-up.ts'
import type { DemoPerson } from './people.ts'

/** An address reserved for documentation (RFC 5737). */
export const demoOrigin = { ip: '192.0.2.10', userAgent: 'Hora demo' }

/** Signs a demo person up and confirms the address, unless the account exists. */
export async function signUpPerson(ports: Ports, person: DemoPerson): Promise<SignedInViewer> {
  const { db } = ports
  if ((await findCredentials(db, person.email)) === null) await join(ports, person)
  const account = await findCredentials(db, person.email)
  if (account === null) throw new Error('A demo person has signed up but has no account')
  await markAsDemo(db, account.id)
  if (account.emailConfirmedAt === null) await confirm(ports, account.id)
  const { loginId } = await inTransaction(db, (tx) => startLogin(tx, ports, account.id, demoOrigin))
  return {
    kind: 'signed-in',
    accountId: account.id,
    loginId,
    professionalId: null,
    emailConfirmed: true,
    operator: false,
  }
}

async function join(ports: Ports, { name, email, zone, password }: DemoPerson): Promise<void> {
  const acceptedPolicies = currentPolicies.map(({ document, version }) => ({ document, version }))
  const input = {
    email,
    zone: take(parseZone(zone)),
    confirmedAge: ports.settings.minimumAge,
    acceptedPolicies,
    language: 'en',
    displayName: name,
  } as const
  const secret = password ?? secretToken(ports.random)
  take(await signUp(ports, { origin: demoOrigin, signUpToken: null }, { ...input, password: secret }))
}

async function confirm(ports: Ports, accountId: AccountId): Promise<void> {
  const [token, signUpToken] = await inTransaction(ports.db, async (tx) => [
    await issueToken(tx, ports, { accountId, purpose: 'confirm-email' }),
    await issueToken(tx, ports, { accountId, purpose: 'signed-up-here' }),
  ])
  take(await confirmEmail(ports, { viewer: anonymous, origin: demoOrigin }, { token }, signUpToken))
}
