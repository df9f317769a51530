import type { ObjectParam } from '@pothos/core'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import { builder, type Types } from './builder.ts'
import { errorTypeName } from './errors.ts'

/** A member of a result union: the use case's value and its type. */
type Answer = { readonly __typename: string }

/** The result union's member for a failure. */
export function refuse(error: DomainError): DomainError & Answer {
  return { ...error, __typename: errorTypeName(error) }
}

/** Turns the outcome of a use case into the member of the result union; `success` is the type of a success. */
export function answer<T extends object>(
  outcome: Result<T, DomainError>,
  success: string,
): (T & Answer) | (DomainError & Answer) {
  return outcome.ok ? { ...outcome.value, __typename: success } : refuse(outcome.error)
}

/** The union a mutation answers with: `<Name>Result = <Name>Success | …errors`. A query may use it too. */
export function resultUnion<Member extends ObjectParam<Types>>(name: string, members: Member[]) {
  const field = name.charAt(0).toLowerCase() + name.slice(1)
  return builder.unionType(`${name}Result`, {
    description: `The result of ${field}: its success, or an expected failure.`,
    types: members,
    resolveType: (value) => (value as Answer).__typename,
  })
}
