import type { ShapeFromTypeParam, TypeParam } from '@pothos/core'
import type { TypedId } from '#kernel/decoded.ts'
import type { IdOfType } from '#kernel/ids.ts'
import type { Types } from './builder.ts'
import { encodeGlobalId } from './global-id.ts'

interface Shown {
  readonly description: string
  readonly nullable?: true
}

interface ThingField extends Shown {
  readonly type: TypeParam<Types>
}

interface IdField extends Shown {
  readonly idOf: string
}

interface IdOfAnyField extends Shown {
  readonly idOfAny: readonly string[]
}

/** A field that shows its object's property of the same name. Ids are encoded. */
type ShownField = ThingField | IdField | IdOfAnyField

export type ShownFields = Readonly<Record<string, ShownField>>

/** The type of such a property, if present. */
type ValueOf<Field> = Field extends IdField
  ? IdOfType<Field['idOf']>
  : Field extends IdOfAnyField
    ? TypedId<Field['idOfAny'][number]>
    : Field extends ThingField
      ? ShapeFromTypeParam<Types, Field['type'], false>
      : never

type Nullable<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { nullable: true } ? Name : never
}[keyof Fields]

/** The properties behind an object's fields. A nullable property may be missing. */
export type ShownValue<Fields extends ShownFields> = {
  readonly [Name in Exclude<keyof Fields, Nullable<Fields>>]: ValueOf<Fields[Name]>
} & {
  readonly [Name in Nullable<Fields>]?: ValueOf<Fields[Name]> | null | undefined
}

type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<Types, object>

/** The fields of an object type. They are exposed, not resolved: compiled operations read properties in place. */
export function shownFields(t: FieldBuilder, fields: ShownFields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      'type' in field ? t.expose(name as never, field as never) : idField(t, name, field),
    ]),
  )
}

function idField(t: FieldBuilder, name: string, field: IdField | IdOfAnyField) {
  const { description, nullable = false } = field
  const resolve = (object: object) => idIn(object, name, field)
  return t.id({ description, nullable, resolve } as never)
}

function idIn(object: object, name: string, field: IdField | IdOfAnyField): string | null {
  const id: unknown = Reflect.get(object, name) ?? null
  if (id === null) return null
  if ('idOf' in field) return encodeGlobalId(field.idOf, String(id))
  // `ValueOf` demands it of the object.
  const typed = id as TypedId<string>
  return encodeGlobalId(typed.type, typed.id)
}
