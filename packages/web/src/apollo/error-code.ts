import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import { answerIn } from '#web/apollo/support-reference.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** What a refusal of the server says, in every answer that is not a success. */
type Refusal = { code: ErrorCopyCode; publicUrl?: string }

/** Answers of a proxy whose server is away. */
const isAway = (status: number) => [502, 503, 504].includes(status)

/** Whether the server did not answer, so that the same request may succeed a moment later. */
export function isNetworkError(error: unknown): boolean {
  if (ServerError.is(error) || ServerParseError.is(error)) return isAway(error.statusCode)
  return error instanceof TypeError
}

/** The request took too long and was given up. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}

/** The code of a failed query or mutation; `undefined` when it did not fail. */
export function errorCode(error: unknown): ErrorCopyCode | undefined {
  if (!error) return undefined
  if (CombinedGraphQLErrors.is(error)) return refusalOf(error)?.code ?? 'INTERNAL'
  if (ServerError.is(error)) return codeOfAnswer(error.statusCode, error.bodyText)
  // JSON was announced and something else came: that was not Hora.
  if (ServerParseError.is(error)) return 'NETWORK'
  return isNetworkError(error) || isTimeout(error) ? 'NETWORK' : 'INTERNAL'
}

/** The own address of a site that was opened under another name and therefore refuses this page. */
export function ownAddress(error: unknown): string | undefined {
  const refusal = ServerError.is(error) ? refusalIn(error.bodyText) : refusalOf(error)
  return refusal?.code === 'FORBIDDEN_ORIGIN' ? refusal.publicUrl : undefined
}

/** The code of an answer that is not a success, also when it is not from Hora but from a proxy in front of it. */
export function codeOfAnswer(status: number, body: string): ErrorCopyCode {
  const refusal = refusalIn(body)
  if (refusal) return refusal.code
  if (status === 401) return 'SIGNED_OUT'
  if (status === 413) return 'OPERATION_REFUSED'
  if (status === 429) return 'RATE_LIMITED'
  if (status === 408 || isAway(status)) return 'NETWORK'
  return status >= 500 ? 'INTERNAL' : 'INTERCEPTED'
}

function refusalIn(body: string): Refusal | undefined {
  return refusalOf(answerIn(body))
}

function refusalOf(answer: unknown): Refusal | undefined {
  const { errors } = (answer ?? {}) as { errors?: readonly { extensions?: Partial<Refusal> }[] }
  const extensions = Array.isArray(errors) ? errors[0]?.extensions : undefined
  return typeof extensions?.code === 'string' ? (extensions as Refusal) : undefined
}
