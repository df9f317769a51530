import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>

export interface Hoisted {
  readonly document: DocumentNode
  /** The operation in that document, with its new variables. */
  readonly operation: OperationDefinitionNode
  /** Adds the document's literals to the sent variables. */
  readonly complete: (variables: Values) => Values
  /** The characters of the variables that literals contain more than once, each as often as it is contained. */
  readonly repeatedCharacters: (variables: Values) => number
}

/**
 * Turns literals of our own scalars, and input objects, into variables. The compiler of operations writes literals into
 * its code as JSON, so a moment would reach a resolver as text. In an input object, it also makes a variable that was
 * not sent null instead of absent: `{ bio: $bio }` would remove the bio. It reads variables correctly.
 */
export function hoistLiterals(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Hoisted {
  const info = new TypeInfo(schema)
  const literals: (readonly [name: string, value: ValueNode])[] = []
  const definitions: VariableDefinitionNode[] = []
  const prefix = freePrefix(operation)
  const hoist = (node: ValueNode) => {
    const type = info.getInputType()
    if (!type || !(node.kind === Kind.OBJECT || isOurs(type))) return undefined
    const name = { kind: Kind.NAME, value: `${prefix}${definitions.length}` } as const
    const variable = { kind: Kind.VARIABLE, name } as const
    literals.push([name.value, node])
    definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) })
    return variable
  }
  const withVariables = visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      StringValue: hoist,
      IntValue: hoist,
      FloatValue: hoist,
      BooleanValue: hoist,
      ObjectValue: hoist,
    }),
  )
  const { bare, defaults } = takeDefaults(operation)
  const own = (node: OperationDefinitionNode) => node.name?.value === operation.name?.value
  const rewritten = visit(withVariables, {
    OperationDefinition: (node) =>
      own(node) ? { ...node, variableDefinitions: [...bare, ...definitions] } : undefined,
  })
  const nothing = definitions.length === 0 && Object.keys(defaults).length === 0
  const complete: Hoisted['complete'] = (variables) => {
    if (nothing) return variables
    const sent = { __proto__: null, ...defaults, ...variables }
    const read = literals.map(([name, value]) => [name, withoutAbsent(valueFromASTUntyped(value, sent))])
    return { ...sent, ...Object.fromEntries(read) }
  }
  const hoisted = getOperationAST(rewritten, operation.name?.value) ?? operation
  const repeated = repeatedVariables(literals.map(([, value]) => value))
  const repeatedCharacters: Hoisted['repeatedCharacters'] = (variables) =>
    repeated
      .map(([name, uses]) => uses * (JSON.stringify(variables[name] ?? defaults[name]) ?? '').length)
      .reduce((sum, length) => sum + length, 0)
  return { document: rewritten, operation: hoisted, complete, repeatedCharacters }
}

/** The variables that appear more than once in these literals, each with the number of times. */
function repeatedVariables(literals: readonly ValueNode[]): readonly (readonly [string, number])[] {
  const uses = new Map<string, number>()
  for (const literal of literals) {
    visit(literal, { Variable: ({ name }) => void uses.set(name.value, (uses.get(name.value) ?? 0) + 1) })
  }
  return [...uses].filter(([, count]) => count > 1)
}

/** The prefix of our variables, chosen so that it does not collide with the document's own. */
function freePrefix({ variableDefinitions = [] }: OperationDefinitionNode): string {
  const taken = variableDefinitions.map(({ variable }) => variable.name.value)
  let prefix = 'literal_'
  while (taken.some((name) => name.startsWith(prefix))) prefix += '_'
  return prefix
}

/** Leaves out the fields of input objects whose variables were not sent. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null) return value
  const present = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(present.map(([name, field]) => [name, withoutAbsent(field)]))
}

function isOurs(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  return isScalarType(named) && !isSpecifiedScalarType(named)
}

/** Defaults of variables are literals too. They are passed to the compiler as if they had been sent. */
function takeDefaults({ variableDefinitions = [] }: OperationDefinitionNode) {
  const defaults: Record<string, unknown> = {}
  const bare = variableDefinitions.map(({ defaultValue, ...definition }) => {
    if (defaultValue) defaults[definition.variable.name.value] = valueFromASTUntyped(defaultValue)
    return definition
  })
  return { bare, defaults }
}
