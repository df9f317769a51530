import { type GraphQLResolveInfo, isObjectType } from 'graphql'

interface NodeName {
  readonly typename: string
  readonly id: string
}

/** Looks up a node by its id. An id that was never issued finds nothing, whatever its text decodes to. */
export function findNode<T>(
  _root: unknown,
  { id }: { readonly id: NodeName },
  _context: unknown,
  { schema }: GraphQLResolveInfo,
  load: (id: NodeName) => T,
): T | null {
  const type = schema.getType(id.typename)
  const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
  return isNode ? load(id) : null
}
