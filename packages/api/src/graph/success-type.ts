import { ObjectRef } from '@pothos/core'
import { builder, type Types } from './builder.ts'
import { type ShownFields, type ShownValue, shownFields } from './shown-fields.ts'

/** A success whose fields show the use case's values of the same names. */
export interface SuccessFields {
  readonly description: string
  readonly fields: ShownFields
}

/** A success is declared by its fields, or as a Pothos object if a field needs a resolver. */
export type Success = SuccessFields | ObjectRef<Types, object>

/** The value that the use case returns for a success. */
export type SuccessValue<S extends Success> =
  S extends ObjectRef<Types, infer Value> ? Value : S extends SuccessFields ? ShownValue<S['fields']> : never

const fromInput = 'The id from the input.'

/** The id from the mutation's input, for a deleted thing: `scheduleId: sameId('Schedule')`. */
export function sameId<const Type extends string>(type: Type) {
  return { idOf: type, description: fromInput }
}

/** The same for an id of one of several types. */
export function sameIdOfAny<const Names extends readonly string[]>(...types: Names) {
  return { idOfAny: types, description: fromInput }
}

/** The success type of a mutation. */
export function successType(name: string, success: Success): ObjectRef<Types, object> {
  if (success instanceof ObjectRef) return success
  const { description, fields } = success
  return builder.objectRef<object>(name).implement({ description, fields: (t) => shownFields(t, fields) })
}
