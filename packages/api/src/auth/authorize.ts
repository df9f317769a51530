import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Viewer } from './viewer.ts'

/** The action that a policy decides: `booking:cancel`. Each action has one policy, in its own feature. */
type Action = `${string}:${string}`

/** `hide`: the viewer must not know that it exists. `deny`: they know it, but may not do this. */
export type Verdict = 'allow' | 'deny' | 'hide'

export type Policy<Subject> = {
  readonly action: Action
  readonly decide: (viewer: Viewer, subject: Subject) => Verdict
}

export function definePolicy<Subject>(action: Action, decide: Policy<Subject>['decide']): Policy<Subject> {
  return { action, decide }
}

export type AuthorizationError = DomainError<'NOT_FOUND'> | DomainError<'NOT_ALLOWED'>

/** Turns `hide` into "not found" and `deny` into "not allowed". */
export function authorize<Subject>(
  policy: Policy<Subject>,
  viewer: Viewer,
  subject: Subject,
): Result<Subject, AuthorizationError> {
  const verdict = policy.decide(viewer, subject)
  if (verdict === 'allow') return ok(subject)
  return err(domainError(verdict === 'hide' ? 'NOT_FOUND' : 'NOT_ALLOWED'))
}
