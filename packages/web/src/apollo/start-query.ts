import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { Apollo } from '#web/apollo/create-apollo.ts'

/**
 * For loaders: starts a query without waiting for it. The page reads the same query with `useQuery`, which shows cached
 * data, joins the running request and reports its failure. The promise ends with the answer, also when it failed.
 */
export function startQuery<Data, Variables extends OperationVariables>(
  apollo: Apollo,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const query = document as TypedDocumentNode<Data>
  return apollo.client.query({ query, variables, fetchPolicy: 'network-only' }).then(
    () => undefined,
    () => undefined,
  )
}
