import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isAbstractType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { askedBy, listSizeOf } from './list-size.ts'
import { schema } from './schema.ts'

type Field = GraphQLField<unknown, unknown>

const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !isIntrospectionType(type),
)
const fields = objects.flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field }))
    : [],
)
const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)))
const isAsked = (field: Field) => listSizeOf(field)?.most === 'asked'
const asks = (field: Field) => askedBy(field) !== null || field.args.some(({ name }) => name === 'first')

/** The object types that a field may return. */
function returnedBy({ type }: Field) {
  const named = getNamedType(type)
  return isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : []
}

test('every list field declares how long it can be', () => {
  expect(lists.length).toBeGreaterThan(25)
  const undeclared = lists.filter(({ field }) => listSizeOf(field) === null)
  expect(undeclared.map(({ path }) => path)).toEqual([])
})

test('a declared size is a finite number of entries, at most a thousand', () => {
  const sizes = lists.flatMap(({ path, field }) => {
    const { most = 0, inAll = Infinity } = listSizeOf(field) ?? {}
    return most === 'asked' ? [] : [{ path, most: Math.min(most, inAll) }]
  })
  expect(sizes.filter(({ most }) => !(most > 0 && most <= 1000))).toEqual([])
})

test('a list that is as long as asked for is found only in fields whose arguments say how long', () => {
  const silent = fields.filter(
    ({ field }) =>
      !asks(field) &&
      !isAsked(field) &&
      returnedBy(field).some((type) => Object.values(type.getFields()).some(isAsked)),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})
