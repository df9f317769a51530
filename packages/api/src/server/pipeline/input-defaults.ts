import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>
type Fill = (value: unknown) => unknown

/**
 * Fills in the defaults of absent input object fields in variables. The compiler of operations only knows the defaults
 * of variables and arguments, and would report such a field as missing.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const fills = variableDefinitions.flatMap(({ variable, type }) => {
    const fill = fillOf(typeFromAST(schema, type) as GraphQLInputType | undefined, new Map())
    return fill === null ? [] : [[variable.name.value, fill] as const]
  })
  if (fills.length === 0) return (variables) => variables
  return (variables) => {
    const present = fills.filter(([name]) => Object.hasOwn(variables, name))
    return {
      ...variables,
      ...Object.fromEntries(present.map(([name, fill]) => [name, fill(variables[name])])),
    }
  }
}

function fillOf(type: GraphQLInputType | undefined, known: Map<GraphQLInputType, Fill>): Fill | null {
  if (type === undefined) return null
  if (isNonNullType(type)) return fillOf(type.ofType, known)
  if (isListType(type)) {
    const each = fillOf(type.ofType, known)
    return each && ((value) => (Array.isArray(value) ? value.map(each) : each(value)))
  }
  if (!isInputObjectType(type)) return null
  const seen = known.get(type)
  if (seen !== undefined) return seen
  let fill: Fill = (value) => value
  known.set(type, (value) => fill(value))
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = fillOf(field.type, known)
    return { name: field.name, inner, written: writtenDefault(field.type, field.defaultValue) }
  })
  fill = (value) => (isRecord(value) ? filled(value, fields) : value)
  return fill
}

interface Field {
  readonly name: string
  readonly inner: Fill | null
  readonly written: unknown
}

function filled(value: Record<string, unknown>, fields: readonly Field[]): Record<string, unknown> {
  const copy = { ...value }
  for (const { name, inner, written } of fields) {
    if (copy[name] === undefined) {
      if (written !== undefined) copy[name] = written
    } else if (inner !== null) copy[name] = inner(copy[name])
  }
  return copy
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The schema stores a default in the resolvers' form. A variable needs it in the clients' form. */
function writtenDefault(type: GraphQLInputType, value: unknown): unknown {
  if (value === undefined || value === null) return value
  if (isNonNullType(type)) return writtenDefault(type.ofType, value)
  if (isListType(type) && Array.isArray(value)) return value.map((each) => writtenDefault(type.ofType, each))
  return isLeafType(type) ? type.serialize(value) : value
}
