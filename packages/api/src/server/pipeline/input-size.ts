import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from 'graphql'

/** The size of a part of compiled code. */
export interface CodeSize {
  readonly characters: number
  /** How often it contains the path to it. A longer path makes it this many times longer. */
  readonly mentions: number
}

export const nothing: CodeSize = { characters: 0, mentions: 0 }
const endless: CodeSize = { characters: Infinity, mentions: Infinity }

export function together(one: CodeSize, other: CodeSize): CodeSize {
  return { characters: one.characters + other.characters, mentions: one.mentions + other.mentions }
}

/** A part whose path is longer by this many characters. */
export function named(length: number, part: CodeSize): CodeSize {
  return length === 0 ? part : { ...part, characters: part.characters + length * part.mentions }
}

function times(count: number, { characters, mentions }: CodeSize): CodeSize {
  return { characters: characters * count, mentions: mentions * count }
}

const code = {
  leaf: { characters: 1_600, mentions: 17 },
  list: { characters: 600, mentions: 15 },
  object: { characters: 1_000, mentions: 15 },
}

/** The characters of the code that reads an operation's variables, or more. */
export function sizeOfInputs(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): number {
  const known = new Map<GraphQLInputType, CodeSize>()
  return variableDefinitions
    .map(({ variable, type: written, defaultValue }) => {
      const type = typeFromAST(schema, written)
      const size = isInputType(type) ? sizeOfInput(type, known) : nothing
      const default_ = defaultValue === undefined ? 0 : writtenLength(defaultValue)
      return named(variable.name.value.length, size).characters + default_
    })
    .reduce((sum, size) => sum + size, 0)
}

/** The compiler writes the code of an item two times: for a list, and for one value in place of a list. */
function sizeOfInput(type: GraphQLInputType, known: Map<GraphQLInputType, CodeSize>): CodeSize {
  if (isNonNullType(type)) return sizeOfInput(type.ofType, known)
  if (isListType(type)) return together(code.list, times(2, named(10, sizeOfInput(type.ofType, known))))
  if (!isInputObjectType(type)) return code.leaf
  const before = known.get(type)
  if (before !== undefined) return before
  known.set(type, endless)
  const fields = Object.values(type.getFields())
  const size = fields
    .map(({ name, type: inner }) => named(name.length + 4, sizeOfInput(inner, known)))
    .reduce(together, code.object)
  known.set(type, size)
  return size
}

/** The characters of a literal in code. */
export function writtenLength(value: ValueNode): number {
  switch (value.kind) {
    case Kind.LIST:
      return value.values.reduce((sum, each) => sum + 2 + writtenLength(each), 2)
    case Kind.OBJECT:
      return value.fields.reduce(
        (sum, { name, value: inner }) => sum + 4 + name.value.length + writtenLength(inner),
        2,
      )
    case Kind.VARIABLE:
      return 200 + value.name.value.length * 5
    case Kind.NULL:
      return 4
    case Kind.BOOLEAN:
      return 5
    default:
      return value.value.length * 6 + 2
  }
}
