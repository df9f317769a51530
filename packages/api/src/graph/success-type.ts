import { ObjectRef, type ShapeFromTypeParam, type TypeParam } from '@pothos/core'
import type { TypedId } from '#kernel/decoded.ts'
import type { IdOfType } from '#kernel/ids.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { encodeGlobalId } from './global-id.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>
type TypeName = keyof IdOfType

interface ShownField {
  readonly type: TypeParam<Types>
  readonly description: string
  readonly nullable?: true
}

interface IdField {
  readonly idOf: TypeName
  readonly description: string
}

interface IdOfAnyField {
  readonly idOfAny: readonly TypeName[]
  readonly description: string
}

type SuccessField = ShownField | IdField | IdOfAnyField

/** A success: its fields show what the use case gave under the same names. */
export interface SuccessFields {
  readonly description: string
  readonly fields: Readonly<Record<string, SuccessField>>
}

/** A success is described by its fields, or made with Pothos where a field has to be resolved. */
export type Success = SuccessFields | ObjectRef<Types, object>

type ValueOf<Field> = Field extends IdField
  ? IdOfType[Field['idOf']]
  : Field extends IdOfAnyField
    ? TypedId<Field['idOfAny'][number]>
    : Field extends ShownField
      ? ShapeFromTypeParam<Types, Field['type'], Field extends { nullable: true } ? true : false>
      : never

/** What the use case gives for a success. */
export type SuccessValue<S extends Success> =
  S extends ObjectRef<Types, infer Value>
    ? Value
    : S extends SuccessFields
      ? { readonly [Name in keyof S['fields']]: ValueOf<S['fields'][Name]> }
      : never

const calledBy = 'The id it was called by.'

/** The id that a mutation was called by, for a thing that is gone: `scheduleId: sameId('Schedule')`. */
export function sameId<const Type extends TypeName>(type: Type) {
  return { idOf: type, description: calledBy }
}

/** The same for an id of one of several types. */
export function sameIdOfAny<const Types extends readonly TypeName[]>(...types: Types) {
  return { idOfAny: types, description: calledBy }
}

/** The success type of a mutation. */
export function successType(name: string, success: Success): ObjectRef<Types, object> {
  if (success instanceof ObjectRef) return success
  return builder.objectRef<object>(name).implement({
    description: success.description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(success.fields).map(([field, shown]) => [
          field,
          'type' in shown
            ? t.expose(field as never, shown as never)
            : t.id({ description: shown.description, resolve: (value) => idIn(value, field, shown) }),
        ]),
      ),
  })
}

function idIn(value: object, field: string, shown: IdField | IdOfAnyField): string {
  const id: unknown = Reflect.get(value, field)
  if ('idOf' in shown) return encodeGlobalId(shown.idOf, String(id))
  const typed = id as TypedId<TypeName>
  return encodeGlobalId(typed.type, typed.id)
}
