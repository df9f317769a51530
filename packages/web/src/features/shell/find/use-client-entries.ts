import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useMemo } from 'react'
import type { FindEntry } from '#web/features/shell/find/find-entries.ts'
import { graphql } from '#web/gql/gql.ts'

export const findClientsQuery = graphql(/* GraphQL */ `
  query FindDialog_clientsQuery($after: String) {
    clients(first: 100, status: ACTIVE, after: $after) {
      edges {
        node {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const noVariables = {}

/** All clients of the practice as entries; `undefined` while they load. Asked for when the dialog opens. */
export function useClientEntries(wanted: boolean): FindEntry[] | undefined {
  const { data, fetchMore } = useQuery(
    findClientsQuery,
    wanted ? { variables: noVariables, fetchPolicy: 'cache-and-network' } : skipToken,
  )
  const { hasNextPage, endCursor } = data?.clients.pageInfo ?? {}
  useEffect(() => {
    if (!hasNextPage) return
    fetchMore({ variables: { after: endCursor } }).catch(() => undefined)
  }, [hasNextPage, endCursor, fetchMore])
  return useMemo(
    () =>
      data?.clients.edges.map(({ node: { id, displayName } }) => ({
        id,
        label: displayName,
        to: { page: `/clients/${encodeURIComponent(id)}` },
      })),
    [data],
  )
}
