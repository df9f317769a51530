import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
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
  /** Adds the document's literals to the sent variables. */
  readonly complete: (variables: Values) => Values
}

/**
 * Turns literals of our own scalars into variables. The compiler of operations writes literals into its code as JSON,
 * so a moment would reach a resolver as text. It parses variables correctly.
 */
export function hoistLiterals(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Hoisted {
  const info = new TypeInfo(schema)
  const literals: Record<string, unknown> = {}
  const definitions: VariableDefinitionNode[] = []
  const prefix = freePrefix(operation)
  const hoist = (node: ValueNode) => {
    const type = info.getInputType()
    if (!type || !isOurs(type)) return undefined
    const name = { kind: Kind.NAME, value: `${prefix}${definitions.length}` } as const
    const variable = { kind: Kind.VARIABLE, name } as const
    literals[name.value] = valueFromASTUntyped(node)
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
    }),
  )
  const { bare, defaults } = takeDefaults(operation)
  const own = (node: OperationDefinitionNode) => node.name?.value === operation.name?.value
  const rewritten = visit(withVariables, {
    OperationDefinition: (node) =>
      own(node) ? { ...node, variableDefinitions: [...bare, ...definitions] } : undefined,
  })
  const nothing = definitions.length === 0 && Object.keys(defaults).length === 0
  const complete: Hoisted['complete'] = (variables) =>
    nothing ? variables : { ...defaults, ...variables, ...literals }
  return { document: rewritten, complete }
}

/** The prefix of our variables, chosen so that it does not collide with the document's own. */
function freePrefix({ variableDefinitions = [] }: OperationDefinitionNode): string {
  const taken = variableDefinitions.map(({ variable }) => variable.name.value)
  let prefix = 'literal_'
  while (taken.some((name) => name.startsWith(prefix))) prefix += '_'
  return prefix
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
