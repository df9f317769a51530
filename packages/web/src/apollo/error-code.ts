import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** Whether the server did not answer at all, as opposed to an answer that refuses. */
export function isNetworkError(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return false
  if (ServerError.is(error) || ServerParseError.is(error)) return [502, 503, 504].includes(error.statusCode)
  return error instanceof TypeError
}

/** The code of a failed query or mutation; `undefined` when it did not fail. */
export function errorCode(error: unknown): ErrorCopyCode | undefined {
  if (!error) return undefined
  if (isNetworkError(error)) return 'NETWORK'
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code']
    return typeof code === 'string' ? (code as ErrorCopyCode) : 'INTERNAL'
  }
  if (ServerError.is(error) && error.statusCode === 401) return 'SIGNED_OUT'
  if (ServerError.is(error) && error.statusCode === 429) return 'RATE_LIMITED'
  return 'INTERNAL'
}
