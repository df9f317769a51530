import { limits } from '@hora/schema/limits'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { fragmentsOf } from './measure.ts'

type Variables = Readonly<Record<string, unknown>>

/** Objects in a list that has no `first`, on average. */
const plainListSize = 2
/** The scaffolding of a connection costs nothing; its nodes do. */
const free = new Set(['edges', 'pageInfo'])

export interface Price {
  /** Objects that the answer may hold: one for each object field, times the size of the lists around it. */
  readonly cost: number
  /** The largest `first` or `last` that is asked for. */
  readonly pageSize: number
}

interface Pricing {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
  readonly known: Map<string, number>
  pageSize: number
}

/** Prices a VALID operation for the variables it comes with. */
export function priceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Price {
  const root = schema.getRootType(operation.operation)
  const fragments = fragmentsOf(document)
  const given = { ...defaultsOf(operation), ...variables }
  const pricing: Pricing = { schema, fragments, variables: given, known: new Map(), pageSize: 0 }
  const cost = root == null ? 0 : costOf(operation.selectionSet, root, plainListSize, pricing)
  return { cost, pageSize: pricing.pageSize }
}

function costOf(
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType,
  listSize: number,
  pricing: Pricing,
): number {
  let cost = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, listSize, pricing)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value
      const type = name === undefined ? parent : pricing.schema.getType(name)
      cost += costOf(selection.selectionSet, type ?? parent, listSize, pricing)
    } else cost += costOfFragment(selection.name.value, listSize, pricing)
  }
  return cost
}

function costOfFragment(name: string, listSize: number, pricing: Pricing): number {
  const key = `${name} ${listSize}`
  const before = pricing.known.get(key)
  if (before !== undefined) return before
  const fragment = pricing.fragments.get(name)
  const type = pricing.schema.getType(fragment?.typeCondition.name.value ?? '')
  if (fragment === undefined || type === undefined) return 0
  const cost = costOf(fragment.selectionSet, type, listSize, pricing)
  pricing.known.set(key, cost)
  return cost
}

function costOfField(node: FieldNode, parent: GraphQLNamedType, listSize: number, pricing: Pricing): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : null
  if (field == null || node.selectionSet === undefined) return 0
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return 0
  const pageSize = pageSizeOf(node, field, pricing.variables)
  if (pageSize !== null) pricing.pageSize = Math.max(pricing.pageSize, pageSize)
  const times = isListType(getNullableType(field.type)) ? (pageSize ?? listSize) : 1
  const inner = costOf(node.selectionSet, type, pageSize ?? plainListSize, pricing)
  return times * (inner + (free.has(node.name.value) ? 0 : 1))
}

/** The number of rows a connection is asked for; null for a field that has no pages. */
function pageSizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): number | null {
  const paged = field.args.filter(({ name }) => name === 'first' || name === 'last')
  if (paged.length === 0) return null
  const asked = paged.map(({ name, defaultValue }) => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value
    return (value === undefined ? undefined : numberOf(value, variables)) ?? Number(defaultValue ?? 0)
  })
  const most = Math.max(...asked)
  // A page of less than nothing is refused when it is read; it must not make the rest cheaper before that.
  return most > 0 ? most : limits.pageSize.default
}

/** What the variables of an operation are where nothing comes with it. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const written = variableDefinitions.filter(({ defaultValue }) => defaultValue !== undefined)
  return Object.fromEntries(
    written.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  )
}

function numberOf(node: ValueNode, variables: Variables): number | undefined {
  const value =
    node.kind === Kind.VARIABLE ? variables[node.name.value] : node.kind === Kind.INT ? node.value : undefined
  return value == null ? undefined : Number(value)
}
