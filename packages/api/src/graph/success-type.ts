import { ObjectRef } from '@pothos/core'
import { builder } from './builder.ts'
import { type ShownFields, type ShownValue, shownFields, type Types } from './shown-fields.ts'

/** A success: its fields show what the use case gave under the same names. */
export interface SuccessFields {
  readonly description: string
  readonly fields: ShownFields
}

/** A success is described by its fields, or made with Pothos where a field has to be resolved. */
export type Success = SuccessFields | ObjectRef<Types, object>

/** What the use case gives for a success. */
export type SuccessValue<S extends Success> =
  S extends ObjectRef<Types, infer Value> ? Value : S extends SuccessFields ? ShownValue<S['fields']> : never

const calledBy = 'The id it was called by.'

/** The id that a mutation was called by, for a thing that is gone: `scheduleId: sameId('Schedule')`. */
export function sameId<const Type extends string>(type: Type) {
  return { idOf: type, description: calledBy }
}

/** The same for an id of one of several types. */
export function sameIdOfAny<const Names extends readonly string[]>(...types: Names) {
  return { idOfAny: types, description: calledBy }
}

/** The success type of a mutation. */
export function successType(name: string, success: Success): ObjectRef<Types, object> {
  if (success instanceof ObjectRef) return success
  const { description, fields } = success
  return builder.objectRef<object>(name).implement({ description, fields: (t) => shownFields(t, fields) })
}
