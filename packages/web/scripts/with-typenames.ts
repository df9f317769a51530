import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql'

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

/**
 * Asks for `__typename` wherever the client's cache needs it, so that what is hashed is what is sent.
 * Not at the root: a subscription may select one field only.
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
