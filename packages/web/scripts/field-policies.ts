import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>

/** A connection as Relay defines it: a type with this name that has edges and page info. */
function isConnection(field: Field): boolean {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return false
  const { edges, pageInfo } = type.getFields()
  return edges !== undefined && pageInfo !== undefined
}

/** A list that is always sent as a whole. The edges of a connection belong to the policy of the connection. */
const isWholeList = (field: Field) => isListType(getNullableType(field.type)) && field.name !== 'edges'

function fieldsByType(schema: GraphQLSchema, wanted: (field: Field) => boolean): Record<string, string[]> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const entries = types
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [type.name, Object.values(type.getFields()).filter(wanted)] as const)
    .filter(([, fields]) => fields.length > 0)
    .map(([name, fields]) => [name, fields.map((field) => field.name).sort()] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const isZone = (field: Field) => getNamedType(field.type).name === 'TimeZone'

/** How the cache keeps list fields: which are connections, and which are whole lists. And which fields name a zone. */
export function fieldPolicies(schema: GraphQLSchema) {
  return {
    connectionFields: fieldsByType(schema, isConnection),
    listFields: fieldsByType(schema, isWholeList),
    zoneFields: fieldsByType(schema, isZone),
  }
}
