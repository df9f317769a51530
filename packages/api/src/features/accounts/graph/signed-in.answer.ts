import { answer } from '#graph/answer.ts'
import type { GraphContext } from '#graph/context.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { map, type Result } from '#kernel/result.ts'
import type { SignedIn } from '../use-cases/sign-in/start-login.ts'

/** Answers a mutation that signs in: the login goes into the cookie, its token nowhere else. */
export function answerSignedIn<E extends DomainError, T extends SignedIn>(
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
