import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A document with the rest of its request. */
export interface GeneratedDocument {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/** Numbers below a limit, which are the same for the same seed. */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

interface Writing {
  readonly schema: GraphQLSchema
  /** A whole number from 0 to below the given one. */
  readonly below: (limit: number) => number
  readonly fragments: { readonly name: string; readonly type: GraphQLNamedType; readonly text: string }[]
  readonly definitions: string[]
  readonly variables: Record<string, unknown>
  /** The selections that may still be written. */
  left: number
  aliases: number
  directives: number
}

/** Writes a VALID document over a schema: nested and repeated fragments, aliases, directives, variables, literals. */
export function generateDocument(
  schema: GraphQLSchema,
  below: (limit: number) => number,
  mostSelections: number,
): GeneratedDocument {
  const kind = (['query', 'query', 'mutation', 'subscription'] as const)[below(4)] ?? 'query'
  const root =
    kind === 'query'
      ? schema.getQueryType()
      : kind === 'mutation'
        ? schema.getMutationType()
        : schema.getSubscriptionType()
  const left = 1 + below(mostSelections)
  const writing: Writing = {
    ...{ schema, below, left, aliases: below(16), directives: below(11) },
    ...{ fragments: [], definitions: [], variables: {} },
  }
  const body = root == null ? '{ __typename }' : rootBody(root, kind === 'query' ? 1 + below(8) : 1, writing)
  const head = writing.definitions.length === 0 ? '' : `(${writing.definitions.join(' ')})`
  const others = below(3) === 0 ? `query Other { __typename ${'__typename '.repeat(below(100))} }` : ''
  const fragments = writing.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`)
  const query = [`${kind} Main${head} ${body}`, ...fragments, others].join(' ')
  return { query, operationName: 'Main', variables: writing.variables }
}

function rootBody(root: GraphQLNamedType, fields: number, writing: Writing): string {
  if (!isObjectType(root)) return '{ __typename }'
  const all = Object.values(root.getFields())
  const texts = Array.from({ length: fields }, () => writing.below(all.length)).map((at, index, picked) =>
    picked.indexOf(at) === index ? fieldText(all[at]?.name ?? '', root, 7, writing) : '',
  )
  return `{ ${texts.join(' ')} }`
}

function setText(type: GraphQLNamedType, depth: number, writing: Writing): string {
  const count = 1 + writing.below(14)
  const texts = ['__typename', ...Array.from({ length: count }, () => selectionText(type, depth, writing))]
  return `{ ${texts.join(' ')} }`
}

function selectionText(type: GraphQLNamedType, depth: number, writing: Writing): string {
  const { below } = writing
  if (writing.left <= 0) return ''
  writing.left -= 1
  const choice = below(10)
  if (choice === 0)
    return `...${condition(type, writing)}${directive(writing)} ${setText(type, depth, writing)}`
  if (choice <= 2) return `...${fragmentFor(type, depth, writing)}${directive(writing)}`
  if (isAbstractType(type)) {
    const types = writing.schema.getPossibleTypes(type)
    const each = types[below(types.length)]
    if (each !== undefined) return `... on ${each.name}${directive(writing)} ${setText(each, depth, writing)}`
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  const names = Object.keys(type.getFields())
  return fieldText(names[below(names.length)] ?? '__typename', type, depth, writing)
}

const condition = (type: GraphQLNamedType, { below }: Writing) => (below(2) === 0 ? '' : ` on ${type.name}`)

/** The name of a fragment on this type: one that is written already, or a new one. */
function fragmentFor(type: GraphQLNamedType, depth: number, writing: Writing): string {
  const known = writing.fragments.filter((each) => each.type === type && each.name.endsWith(`_${depth}`))
  const one = known[writing.below(known.length + 1)]
  if (one !== undefined) return one.name
  const text = setText(type, depth, writing)
  const name = `F${writing.fragments.length}_${depth}`
  writing.fragments.push({ name, type, text })
  return name
}

function fieldText(name: string, parent: GraphQLNamedType, depth: number, writing: Writing): string {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  if (field === undefined) return '__typename'
  const type = getNamedType(field.type)
  if (!isLeafType(type) && depth <= 0) return '__typename'
  const given = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
  const args = given.map((arg) => `${arg.name}: ${argumentText(arg, writing)}`)
  const list = args.length === 0 ? '' : `(${args.join(' ')})`
  const body = isLeafType(type) ? '' : ` ${setText(type, depth - 1, writing)}`
  const alias = list === '' ? '' : aliasFor(writing)
  return `${alias}${name}${list}${directive(writing)}${body}`
}

function aliasFor(writing: Writing): string {
  if (writing.aliases <= 0) return ''
  writing.aliases -= 1
  return `a${writing.aliases}${'x'.repeat(writing.below(300))}: `
}

function directive(writing: Writing): string {
  if (writing.directives <= 0 || writing.below(4) > 0) return ''
  writing.directives -= 1
  const name = writing.below(2) === 0 ? 'include' : 'skip'
  if (writing.below(2) === 0) return ` @${name}(if: ${writing.below(2) === 0})`
  return ` @${name}(if: $${variableFor('Boolean!', true, writing)})`
}

function variableFor(type: string, value: unknown, writing: Writing): string {
  const name = `v${writing.definitions.length}${'y'.repeat(writing.below(100))}`
  writing.definitions.push(`$${name}: ${type}`)
  writing.variables[name] = value
  return name
}

function argumentText({ type }: GraphQLArgument, writing: Writing): string {
  return writing.below(2) === 0
    ? `$${variableFor(String(type), inputValue(type, writing, 4), writing)}`
    : literal(inputValue(type, writing, 4), type)
}

function inputValue(type: GraphQLInputType, writing: Writing, depth: number): unknown {
  const { below } = writing
  if (isNonNullType(type)) return inputValue(type.ofType, writing, depth)
  if (isListType(type))
    return Array.from({ length: below(12) }, () => inputValue(type.ofType, writing, depth - 1))
  if (isEnumType(type)) return type.getValues()[below(type.getValues().length)]?.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (each) => isNonNullType(each.type) || below(2) === 0,
    )
    return Object.fromEntries(fields.map((each) => [each.name, inputValue(each.type, writing, depth - 1)]))
  }
  return scalarValues[type.name]?.(below) ?? `${'t'.repeat(below(200))}`
}

const scalarValues: Record<string, (below: (limit: number) => number) => unknown> = {
  Int: (below) => below(100),
  Float: (below) => below(100) / 4,
  Boolean: (below) => below(2) === 0,
  Instant: () => '2026-12-20T09:00:00Z',
  PlainDate: () => '2026-12-20',
  PlainDateTime: () => '2026-12-20T09:00',
  TimeZone: () => 'Europe/Paris',
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType)
  if (Array.isArray(value) && isListType(type))
    return `[${value.map((each) => literal(each, type.ofType)).join(' ')}]`
  if (isEnumType(type)) return String(value)
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = type.getFields()
    const texts = Object.entries(value).flatMap(([name, inner]) => {
      const field = fields[name]
      return field === undefined || inner === undefined ? [] : [`${name}: ${literal(inner, field.type)}`]
    })
    return `{ ${texts.join(' ')} }`
  }
  return JSON.stringify(value ?? null)
}
