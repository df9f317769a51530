import type { ErrorCode } from '@hora/schema/error-codes'
import { GraphQLError } from 'graphql'

/** The refusal of an operation, with the reason for developers. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/** Thrown and caught only inside the pipeline. */
export const refuseOperation = (message: string): GraphQLError => refusal('OPERATION_REFUSED', message)
