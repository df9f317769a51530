import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { useLive } from '#web/apollo/use-live.ts'
import type { KeptList } from '#web/features/closings/kept-session-fragment.ts'
import { graphql } from '#web/gql/gql.ts'

export const metChangedSubscription = graphql(/* GraphQL */ `
  subscription UseMet_calendarChanged($after: EventCursor) {
    calendarChanged(after: $after) {
      kind
      cursor
    }
  }
`)

const nothing = {}

type Options<Data, Variables> = {
  document: TypedDocumentNode<Data, Variables>
  /** What would change; null while nothing would. */
  variables: Variables | null
  listOf: (data: Data) => KeptList
}

/** The sessions that a change would meet before it is saved, kept up to date while it is on screen. */
export function useMet<Data, Variables extends OperationVariables>({
  document,
  variables,
  listOf,
}: Options<Data, Variables>) {
  const { data, previousData, refetch } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data>,
    variables ? { variables, fetchPolicy: 'network-only' } : skipToken,
  )
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useLive({
    document: metChangedSubscription,
    variables: nothing,
    skip: variables === null,
    onChange: again,
  })
  const found = data ?? (variables ? previousData : undefined)
  const list = variables && found ? listOf(found as Data) : null
  return {
    /** What is on screen; null if no session is met. */
    list: list && list.sessionCount > 0 ? list : null,
    again,
  }
}
