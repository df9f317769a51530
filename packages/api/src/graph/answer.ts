import type { ObjectParam } from '@pothos/core'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { errorTypeName } from './errors.ts'

/** A member of a result union: the use case's value and its type. */
type Answer = { readonly __typename: string }

/** The result union's member for a failure. */
export function refuse(error: DomainError): DomainError & Answer {
  return { ...error, __typename: errorTypeName(error) }
}

/** Turns the outcome of a use case into the member of the mutation's result union. */
export function answer<T extends object>(
  outcome: Result<T, DomainError>,
  success: `${string}Success` | 'OpenSlots',
): (T & Answer) | (DomainError & Answer) {
  return outcome.ok ? { ...outcome.value, __typename: success } : refuse(outcome.error)
}

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** The union a mutation answers with: `<Name>Result = <Name>Success | …errors`. */
export function resultUnion<Member extends ObjectParam<Types>>(name: string, members: Member[]) {
  const subject = name.charAt(0).toLowerCase() + name.slice(1)
  return builder.unionType(`${name}Result`, {
    description: `The result of ${subject}: its success, or an expected failure.`,
    types: members,
    resolveType: (value) => (value as Answer).__typename,
  })
}
