import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.ts'

type Described = { readonly description?: string | null | undefined }

/** Every describable part of a type, with its path. */
function placesOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const own = [[type.name, type]] as const
  if (isEnumType(type))
    return [...own, ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const)]
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
    ]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg] as const),
  ])
  return [...own, ...fields]
}

test('every type, field, argument and enum value is described', () => {
  const bare = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(placesOf)
    .filter(([, { description }]) => !description?.trim())
    .map(([path]) => path)
  expect(bare).toEqual([])
})
