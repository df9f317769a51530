import type { ErrorCode } from '@hora/schema/error-codes'
import { GraphQLError } from 'graphql'

/** An operation that is not run, with the reason a developer needs. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/** Thrown and caught inside the pipeline only. */
export const refuseOperation = (message: string): GraphQLError => refusal('OPERATION_REFUSED', message)
