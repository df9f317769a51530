import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql'

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

/**
 * Adds `__typename` wherever the client's cache needs it, so that the hashed text is the text that is sent. The root
 * gets none: a subscription may select only one field.
 */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent): SelectionSetNode | undefined {
      const root = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      const present = node.selections.some(
        (one) => one.kind === Kind.FIELD && one.name.value === '__typename',
      )
      return root || present ? undefined : { ...node, selections: [typename, ...node.selections] }
    },
  })
}
