import { answer } from '#graph/answer.ts'
import type { GraphContext } from '#graph/context.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { map, type Result } from '#kernel/result.ts'
import type { Entered } from '../use-cases/enter.ts'

/** Answers a mutation that signs in: the login goes into the cookie, its token nowhere else. */
export function answerEntered<E extends DomainError, T extends Entered>(
  outcome: Result<T, E>,
  { cookies }: GraphContext,
  success: `${string}Success`,
) {
  if (outcome.ok) cookies.setLogin(outcome.value.loginToken)
  return answer(
    map(outcome, ({ loginToken: _secret, ...shown }) => shown),
    success,
  )
}
