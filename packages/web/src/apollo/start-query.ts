import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { Apollo } from '#web/apollo/create-apollo.ts'

/**
 * For loaders: starts a query without waiting for it. The page reads the same query with `useQuery`, which shows cached
 * data, joins the running request and reports its failure.
 */
export function startQuery<Data, Variables extends OperationVariables>(
  apollo: Apollo,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  const query = document as TypedDocumentNode<Data>
  apollo.client.query({ query, variables, fetchPolicy: 'network-only' }).catch(() => undefined)
}
