import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** What a person can tell support about a refusal: the rule that refused, and the request. */
export function supportReference(extensions: Record<string, unknown> | undefined): string | undefined {
  const { rule, requestId } = extensions ?? {}
  return typeof rule === 'string' && typeof requestId === 'string' ? `${rule} · ${requestId}` : undefined
}

export function referenceOfError(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? supportReference(error.extensions) : undefined
}
