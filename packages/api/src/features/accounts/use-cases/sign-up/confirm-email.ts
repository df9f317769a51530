import type { ConfirmEmailInput } from '@hora/schema/inputs/accounts'
import { readToken, revokeTokens, useToken } from '#auth/account-tokens.ts'
import { endLogins } from '#auth/logins.ts'
import { takeFrom } from '#auth/rate-limits.ts'
import { domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { changeAccount } from '../../data/accounts.ts'
import { mailedTokenParts } from '../../domain/mailed-token.ts'
import { linkUses } from '../../rate-limits.ts'
import {
  lockToSignIn,
  readSignedIn,
  type SignedIn,
  startLogin,
  type Visitor,
} from '../sign-in/start-login.ts'
import { type ProofError, proveSignUp } from './prove-sign-up.ts'

type Confirmed = SignedIn & { readonly invitationToken: string | null }

/**
 * Confirms an address by its mailed link and signs in, once `proveSignUp` shows that the same person signed up.
 * Earlier links and logins end, because a stranger may have used the account until now.
 */
export async function confirmEmail(
  ports: Ports,
  visitor: Visitor,
  input: ConfirmEmailInput,
  signUpToken: string | null,
): Promise<Result<Confirmed, ProofError>> {
  const taken = await takeFrom(ports, linkUses(visitor.origin.ip))
  if (!taken.ok) return taken
  const { secret, invitationToken } = mailedTokenParts(input.token)
  const proof = await proveSignUp(ports, { ...input, token: secret }, signUpToken)
  if (!proof.ok) return proof
  const provenFor = proof.value
  const outcome = await transact(ports.db, async (tx) => {
    const asked = await readToken(tx, ports, 'confirm-email', secret)
    const account = asked && (await lockToSignIn(tx, ports, visitor, asked.accountId))
    const used = account && (await useToken(tx, ports, 'confirm-email', secret))
    const isProven = account?.passwordHash === provenFor
    if (!used || !isProven || account.emailConfirmedAt !== null) return err(domainError('TOKEN_INVALID'))
    const now = ports.clock.now()
    await changeAccount(tx, account.id, { emailConfirmedAt: now }, now)
    await revokeTokens(tx, account.id)
    await endLogins(tx, ports, account.id)
    return ok(await startLogin(tx, ports, visitor, account.id))
  })
  if (!outcome.ok) return outcome
  return ok({ ...(await readSignedIn(ports, outcome.value.token)), invitationToken })
}
