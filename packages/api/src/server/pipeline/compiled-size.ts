import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import { type CodeSize, named, nothing, sizeOfInputs, together, writtenLength } from './input-size.ts'
import { fragmentsOf } from './measure.ts'

/** What the compiler writes, in characters. The tests compare the sums with what it wrote. */
const code = {
  operation: 2_000,
  field: 550,
  resolver: 2_300,
  list: 1_900,
  typeCase: 500,
  abstract: 1_300,
  typeName: 60,
}
/** How often the code of a field contains each name of its path. */
const pathMentions = { field: 4, resolver: 9, list: 5, abstract: 6 }

interface Sizing {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly known: Map<SelectionSetNode, Map<GraphQLNamedType, CodeSize>>
}

/**
 * The characters of the code that the compiler will write for a VALID operation, or more. The compiler writes a
 * fragment wherever it is spread, a field of a union or an interface for each type it may have, and a field's path
 * several times. Each selection set is measured once for each type, so measuring takes as long as the document is.
 */
export function compiledSizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const root = schema.getRootType(operation.operation)
  const sizing: Sizing = { schema, fragments: fragmentsOf(document), known: new Map() }
  const fields = root == null ? nothing : sizeOf(operation.selectionSet, root, sizing)
  return code.operation + fields.characters + sizeOfInputs(schema, operation)
}

function sizeOf(set: SelectionSetNode, type: GraphQLNamedType, sizing: Sizing): CodeSize {
  const ofSet = sizing.known.get(set) ?? new Map<GraphQLNamedType, CodeSize>()
  sizing.known.set(set, ofSet)
  const before = ofSet.get(type)
  if (before !== undefined) return before
  const sizes = isObjectType(type)
    ? set.selections.map((each) => sizeOfSelection(each, type, sizing))
    : isAbstractType(type)
      ? sizing.schema
          .getPossibleTypes(type)
          .map((each) => together(sizeOf(set, each, sizing), { characters: code.typeCase, mentions: 0 }))
      : []
  const size = sizes.reduce(together, nothing)
  ofSet.set(type, size)
  return size
}

function sizeOfSelection(selection: SelectionNode, type: GraphQLObjectType, sizing: Sizing): CodeSize {
  if (selection.kind === Kind.FIELD) return sizeOfField(selection, type, sizing)
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD ? sizing.fragments.get(selection.name.value) : selection
  if (fragment === undefined || !matches(fragment.typeCondition?.name.value, type, sizing)) return nothing
  return named(conditionLength(selection), sizeOf(fragment.selectionSet, type, sizing))
}

function matches(condition: string | undefined, type: GraphQLObjectType, { schema }: Sizing): boolean {
  if (condition === undefined || condition === type.name) return true
  const abstract = schema.getType(condition)
  return isAbstractType(abstract) && schema.isSubType(abstract, type)
}

function sizeOfField(node: FieldNode, parent: GraphQLObjectType, sizing: Sizing): CodeSize {
  const field = fieldOf(parent, node.name.value, sizing.schema)
  if (field === undefined) return nothing
  const own = ownSize(field, parent, sizing.schema)
  const inner =
    node.selectionSet === undefined ? nothing : sizeOf(node.selectionSet, getNamedType(field.type), sizing)
  const values = (node.arguments ?? []).reduce((sum, { value }) => sum + writtenLength(value), 0)
  const name = (node.alias ?? node.name).value.length + conditionLength(node)
  const whole = named(name, together(own, inner))
  return { ...whole, characters: whole.characters + values }
}

/** The code of one field without what is below it. The compiler calls a resolver for each field of the root. */
function ownSize(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  schema: GraphQLSchema,
): CodeSize {
  if (field === TypeNameMetaFieldDef) return { characters: code.typeName, mentions: 1 }
  const isRoot = Object.values({ ...rootTypes(schema) }).includes(parent)
  const parts: (keyof typeof pathMentions)[] = ['field', ...listsIn(field.type)]
  if (field.resolve !== undefined || isRoot) parts.push('resolver')
  if (isAbstractType(getNamedType(field.type))) parts.push('abstract')
  return parts
    .map((part) => ({ characters: code[part], mentions: pathMentions[part] }))
    .reduce(together, nothing)
}

function rootTypes(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
}

function listsIn(type: GraphQLOutputType): readonly 'list'[] {
  if (isNonNullType(type)) return listsIn(type.ofType)
  return isListType(type) ? ['list', ...listsIn(type.ofType)] : []
}

function fieldOf(
  parent: GraphQLObjectType,
  name: string,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  const isQuery = parent === schema.getQueryType()
  if (isQuery && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (isQuery && name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return parent.getFields()[name]
}

/** The compiler writes a condition at each field below it. */
function conditionLength({ directives = [] }: SelectionNode): number {
  return directives
    .flatMap(({ arguments: given = [] }) => given)
    .reduce((sum, { value }) => sum + 40 + writtenLength(value), 0)
}
