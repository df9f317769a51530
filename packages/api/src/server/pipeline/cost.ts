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
import { askedBy, listSizeOf, weightOf } from '#graph/list-size.ts'
import { fragmentsOf } from './measure.ts'

type Variables = Readonly<Record<string, unknown>>

/** The parts of a connection that cost nothing. Only its nodes cost. */
const free = new Set(['edges', 'pageInfo'])

export interface Price {
  /** The number of objects in the answer, each with the weight of its type, if every list is as long as it can be. */
  readonly cost: number
  /** The largest requested `first` or `last`. */
  readonly pageSize: number
}

interface Pricing {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
  readonly known: Map<string, number>
  pageSize: number
}

/** The surroundings of a selection: how many objects it is for, and how many entries the field around it asks for. */
interface Around {
  readonly times: number
  readonly asked: number | null
}

/** Computes the price of a VALID operation with its variables. */
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
  const cost = root == null ? 0 : costOf(operation.selectionSet, root, { times: 1, asked: null }, pricing)
  return { cost, pageSize: pricing.pageSize }
}

function costOf(
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType,
  around: Around,
  pricing: Pricing,
): number {
  let cost = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, around, pricing)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value
      const type = name === undefined ? parent : pricing.schema.getType(name)
      cost += costOf(selection.selectionSet, type ?? parent, around, pricing)
    } else cost += costOfFragment(selection.name.value, around, pricing)
  }
  return cost
}

function costOfFragment(name: string, around: Around, pricing: Pricing): number {
  const key = `${name} ${around.times} ${around.asked}`
  const before = pricing.known.get(key)
  if (before !== undefined) return before
  const fragment = pricing.fragments.get(name)
  const type = pricing.schema.getType(fragment?.typeCondition.name.value ?? '')
  if (fragment === undefined || type === undefined) return 0
  const cost = costOf(fragment.selectionSet, type, around, pricing)
  pricing.known.set(key, cost)
  return cost
}

function costOfField(node: FieldNode, parent: GraphQLNamedType, around: Around, pricing: Pricing): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : null
  if (field == null || node.selectionSet === undefined) return 0
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return 0
  const asked = askedOf(node, field, pricing)
  const times = timesOf(field, asked, around)
  const weight = free.has(node.name.value) ? 0 : weightOf(type)
  return times * weight + costOf(node.selectionSet, type, { times, asked }, pricing)
}

/** The number of objects of a field in the answer. A list that declares no size counts as the longest page. */
function timesOf(field: GraphQLField<unknown, unknown>, asked: number | null, around: Around): number {
  if (!isListType(getNullableType(field.type))) return around.times
  const { most, inAll } = listSizeOf(field) ?? { most: limits.pageSize.max, inAll: Infinity }
  const length = asked ?? (most === 'asked' ? (around.asked ?? limits.pageSize.max) : most)
  return Math.min(around.times * length, inAll)
}

/** The number of entries that the arguments of a field ask for; null if they do not say. */
function askedOf(node: FieldNode, field: GraphQLField<unknown, unknown>, pricing: Pricing): number | null {
  const pageSize = pageSizeOf(node, field, pricing.variables)
  if (pageSize !== null) {
    pricing.pageSize = Math.max(pricing.pageSize, pageSize)
    return pageSize
  }
  return askedBy(field)?.(argumentsOf(node, pricing.variables)) ?? null
}

function argumentsOf(node: FieldNode, variables: Variables): Variables {
  const given = node.arguments ?? []
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })]),
  )
}

/** The number of requested rows of a connection; null for a field without pages. */
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
  // A negative page size is refused when it is read. Until then, it must not make the rest cheaper.
  return most > 0 ? most : limits.pageSize.default
}

/** The default values of an operation's variables. */
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
