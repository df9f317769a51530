import { type ErrorCode, errorCodes, mayHaveTakenEffect } from '@hora/schema/error-codes'
import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql'
import { isAway, isUncertain } from './is-away.ts'

const longestMessage = 1_000

/** Called with unexpected errors. The answer contains only INTERNAL. */
export type ReportBug = (error: unknown, requestId: string) => void

/** Masks an answer: unexpected errors become INTERNAL and are reported. */
export function maskErrors(
  result: ExecutionResult,
  requestId: string,
  report: ReportBug,
): FormattedExecutionResult {
  if (result.errors === undefined || result.errors.length === 0) return { data: result.data ?? null }
  return { ...result, errors: result.errors.map((error) => maskError(error, requestId, report)) }
}

/** The answer for a bug already reported under this id. Masking it again does not report it again. */
export function reportedBug(requestId: string): GraphQLError {
  return new GraphQLError(errorCodes.INTERNAL, { extensions: { code: 'INTERNAL', requestId } })
}

/** Whether the cause is on our side, so that the answer gives the id under which the log has the request. */
export function failedInside(code: ErrorCode): boolean {
  return code === 'INTERNAL' || code === 'RETRY_LATER'
}

function maskError(error: GraphQLError, answering: string, report: ReportBug): GraphQLFormattedError {
  const code = codeOf(error)
  const { requestId: reportedAs } = error.extensions ?? {}
  const requestId = typeof reportedAs === 'string' ? reportedAs : answering
  const where = error.path === undefined ? {} : { path: error.path }
  if (code === 'INTERNAL' && requestId !== reportedAs) report(error.originalError ?? error, requestId)
  if (isUncertain(error.originalError)) {
    const extensions = { code, requestId, mayHaveTakenEffect: true }
    return { message: mayHaveTakenEffect, ...where, extensions }
  }
  if (failedInside(code)) {
    return { message: errorCodes[code], ...where, extensions: { code, requestId } }
  }
  return { message: brief(withoutSuggestions(error.message)), ...where, extensions: { code } }
}

/** A message may quote what the client sent. */
function brief(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message
}

function codeOf(error: GraphQLError): ErrorCode {
  const { code } = error.extensions ?? {}
  if (typeof code === 'string' && Object.hasOwn(errorCodes, code)) return code as ErrorCode
  const cause = error.originalError
  if (cause === undefined || cause === null) {
    return error.path === undefined ? 'INVALID_INPUT' : 'INTERNAL'
  }
  return isAway(cause) ? 'RETRY_LATER' : 'INTERNAL'
}

/** Removes suggestions, which would reveal names of the schema. */
function withoutSuggestions(message: string): string {
  return message.replace(/ Did you mean [^?]*\?/g, '')
}
