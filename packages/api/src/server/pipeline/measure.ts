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
  readonly aliases: number
  readonly directives: number
  /** The top-level response keys, each with the name of its field. */
  readonly rootFields: readonly string[]
  readonly introspects: boolean
}

interface Size {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
}

const nothing: Size = { depth: 0, aliases: 0, directives: 0 }
const endless: Size = { depth: Infinity, aliases: Infinity, directives: Infinity }
const introspection = new Set(['__schema', '__type'])

/** Measures a document without the schema, so that nothing expensive runs on one that is too big. */
export function measure(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Size>()
  const size = sizeOf(operation.selectionSet, fragments, known)
  const rootFields = [...rootFieldsOf(operation.selectionSet, fragments, new Set())]
  return {
    depth: size.depth,
    aliases: size.aliases,
    directives: size.directives + (operation.directives?.length ?? 0),
    rootFields,
    introspects: rootFields.some((name) => introspection.has(name)),
  }
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function sizeOf({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, Size>): Size {
  return selections
    .map((selection) => withDirectives(selection, sizeOfSelection(selection, fragments, known)))
    .reduce(together, nothing)
}

function sizeOfSelection(selection: SelectionNode, fragments: Fragments, known: Map<string, Size>): Size {
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet, fragments, known)
  if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value, fragments, known)
  const aliased = selection.alias === undefined ? 0 : 1
  if (introspection.has(selection.name.value)) return { ...nothing, aliases: aliased }
  const inner =
    selection.selectionSet === undefined ? nothing : sizeOf(selection.selectionSet, fragments, known)
  return { ...inner, depth: inner.depth + 1, aliases: inner.aliases + aliased }
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

function withDirectives({ directives }: SelectionNode, size: Size): Size {
  return { ...size, directives: size.directives + (directives?.length ?? 0) }
}

function together(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
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
