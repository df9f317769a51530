import { GraphQLError } from 'graphql'
import type { DomainError } from '#kernel/domain-error.ts'

/** The error of a query that has no place for a refusal in its type; its code and sentence reach the caller. */
export function refuseQuery({ code, message }: DomainError): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
