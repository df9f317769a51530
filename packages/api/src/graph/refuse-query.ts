import { GraphQLError } from 'graphql'
import type { DomainError } from '#kernel/domain-error.ts'

/** The error of a query whose type cannot express a refusal. The caller gets its code and sentence. */
export function refuseQuery({ code, message }: DomainError): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
