import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useRef } from 'react'
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
 * missed (RESYNC), the queries on screen are fetched again. So they are when this subscription is ready, if the page had
 * asked for its data before it could listen: what changed in between was in no answer and in no message.
 */
export function useLive<Data extends object, Variables extends OperationVariables>({
  document,
  variables,
  onChange,
  skip = false,
}: Options<Data, Variables>): void {
  const client = useApolloClient()
  const isBehind = useRef(hasOldAnswers())
  useSubscription<Data, OperationVariables>(document as TypedDocumentNode<Data>, {
    variables,
    skip,
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (!data) return
      const kind = changeKind(data)
      if (kind === 'READY') {
        if (isBehind.current) refetchSoon(client)
        isBehind.current = false
      } else if (kind === 'RESYNC') void refetchActive(client)
      else onChange(data as Data)
    },
  })
}

/** The subscriptions of a page become ready together: one request for all of them, once they all listen. */
const readyTogether = 100
let due: ReturnType<typeof setTimeout> | undefined

function refetchSoon(client: ApolloClient): void {
  clearTimeout(due)
  due = setTimeout(() => void refetchActive(client), readyTogether)
}

function changeKind(data: object): Change['kind'] | undefined {
  const [root] = Object.values(data) as (Change | undefined)[]
  return root?.kind
}
