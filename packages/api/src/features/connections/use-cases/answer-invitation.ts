import type { Tx } from '@hora/db/client'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type Invitation, lockInvitationByToken } from '../data/invitation-store.ts'
import { invitationLimits } from '../rate-limits.ts'
import type { TokenHolder } from './token-holder.ts'

type AnswerError = RateLimitedError | DomainError<'TOKEN_INVALID'>

/** The steps that accepting and declining share: the attempt counts, and the invitation is locked for the answer. */
export async function answerInvitation<Value, Failure extends DomainError>(
  ports: Ports,
  { token, ip }: TokenHolder,
  answer: (tx: Tx, invitation: Invitation) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | AnswerError>> {
  if (!isSecretToken(token)) return err(domainError('TOKEN_INVALID'))
  const allowed = await takeFrom(ports, invitationLimits.answer(ip))
  if (!allowed.ok) return allowed
  return await transact(ports.db, async (tx): Promise<Result<Value, Failure | AnswerError>> => {
    const invitation = await lockInvitationByToken(tx, token)
    return invitation === null ? err(domainError('TOKEN_INVALID')) : await answer(tx, invitation)
  })
}
