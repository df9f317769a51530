import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useSubscription } from '@apollo/client/react'
import { refetchActive } from '#web/apollo/refetch-active.ts'
import { hasOldAnswers } from '#web/first-paint/early-requests.ts'

type Change = { kind: 'ADDED' | 'CHANGED' | 'READY' | 'REMOVED' | 'RESYNC' }

type Options<Data, Variables> = {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  /** Called once per change, in order. Objects with an `id` are already in the cache. */
  onChange: (data: Data) => void
  skip?: boolean
}

/**
 * Listens to one live field. A lost connection resumes after its last cursor. When the server reports that too much was
 * missed (RESYNC), the queries on screen are fetched again; so they are once if the page asked before it had started.
 */
export function useLive<Data extends object, Variables extends OperationVariables>({
  document,
  variables,
  onChange,
  skip = false,
}: Options<Data, Variables>): void {
  const client = useApolloClient()
  useSubscription<Data, OperationVariables>(document as TypedDocumentNode<Data>, {
    variables,
    skip,
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (!data) return
      const kind = changeKind(data)
      if (kind === 'READY' && !hasOldAnswers()) return
      if (kind === 'READY' || kind === 'RESYNC') void refetchActive(client)
      else onChange(data as Data)
    },
  })
}

function changeKind(data: object): Change['kind'] | undefined {
  const [root] = Object.values(data) as (Change | undefined)[]
  return root?.kind
}
