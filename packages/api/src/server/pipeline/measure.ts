import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The size of an operation with all fragments expanded. A count may be infinite. */
export interface Measures {
  /** The depth of fields; `{ a { b } }` is 2. Introspection does not count. */
  readonly depth: number
  readonly introspectionDepth: number
  /** The fields and fragments of the largest definition, or of the whole document as it is written. */
  readonly selections: number
  readonly aliases: number
  readonly directives: number
  /** The top-level response keys, each with the name of its field. */
  readonly rootFields: readonly string[]
  readonly introspects: boolean
}

interface Size {
  readonly depth: number
  readonly introspectionDepth: number
  readonly selections: number
  readonly aliases: number
  readonly directives: number
}

const nothing: Size = { depth: 0, introspectionDepth: 0, selections: 0, aliases: 0, directives: 0 }
const endless: Size = {
  ...nothing,
  depth: Infinity,
  selections: Infinity,
  aliases: Infinity,
  directives: Infinity,
}
const introspection = new Set(['__schema', '__type'])

/**
 * Measures a document without the schema, so that nothing expensive runs on one that is too big. All definitions count,
 * also those that the operation does not use, because all of them are validated. The body of a fragment is measured
 * once, however often it is spread.
 */
export function measure(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Size>()
  const bodies = document.definitions.flatMap((node) => ('selectionSet' in node ? [node.selectionSet] : []))
  const expanded = bodies.map((body) => sizeOf(body, fragments, known).selections)
  const written = bodies.reduce((sum, body) => sum + selectionsIn(body), 0)
  const { directives, ...size } = sizeOf(operation.selectionSet, fragments, known)
  const rootFields = [...rootFieldsOf(operation.selectionSet, fragments, new Set())]
  return {
    ...size,
    selections: Math.max(written, ...expanded),
    directives: directives + (operation.directives?.length ?? 0),
    rootFields,
    introspects: rootFields.some((name) => introspection.has(name)),
  }
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The selections of a body as it is written. */
function selectionsIn({ selections }: SelectionSetNode): number {
  return selections.reduce((sum, selection) => {
    const inner = 'selectionSet' in selection ? selection.selectionSet : undefined
    return sum + 1 + (inner === undefined ? 0 : selectionsIn(inner))
  }, 0)
}

function sizeOf({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, Size>): Size {
  return selections
    .map((selection) => withOwn(selection, sizeOfSelection(selection, fragments, known)))
    .reduce(together, nothing)
}

function sizeOfSelection(selection: SelectionNode, fragments: Fragments, known: Map<string, Size>): Size {
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet, fragments, known)
  if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value, fragments, known)
  const inner =
    selection.selectionSet === undefined ? nothing : sizeOf(selection.selectionSet, fragments, known)
  const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1)
  const depth = inner.depth + 1
  return introspection.has(selection.name.value)
    ? { ...inner, aliases, depth: 0, introspectionDepth: depth }
    : { ...inner, aliases, depth }
}

/** Measures each fragment once. A fragment inside itself has infinite size. */
function sizeOfFragment(name: string, fragments: Fragments, known: Map<string, Size>): Size {
  const before = known.get(name)
  if (before !== undefined) return before
  const fragment = fragments.get(name)
  if (fragment === undefined) return nothing
  known.set(name, endless)
  const size = sizeOf(fragment.selectionSet, fragments, known)
  known.set(name, size)
  return size
}

function withOwn({ directives = [] }: SelectionNode, size: Size): Size {
  return { ...size, selections: size.selections + 1, directives: size.directives + directives.length }
}

function together(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  }
}

function* rootFieldsOf(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  open: Set<string>,
): Generator<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* rootFieldsOf(selection.selectionSet, fragments, open)
    } else if (!open.has(selection.name.value)) {
      open.add(selection.name.value)
      const fragment = fragments.get(selection.name.value)
      if (fragment !== undefined) yield* rootFieldsOf(fragment.selectionSet, fragments, open)
    }
  }
}
