import { useQuery } from '@apollo/client/react'
import { useEffect, useMemo } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { graphql } from '#web/gql/gql.ts'

export const bookChoicesQuery = graphql(/* GraphQL */ `
  query UseBookChoices_clientsQuery($after: String) {
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
    services(first: 100) {
      edges {
        node {
          id
          name
          active
          capacity
          durations {
            minutes
            price {
              amountMinor
              currency
            }
          }
        }
      }
    }
  }
`)

/** The clients and services to choose from: all active connections and all active services. */
export function useBookChoices() {
  const { data, error, refetch, fetchMore } = useQuery(bookChoicesQuery, { variables: {} })
  const { hasNextPage, endCursor } = data?.clients.pageInfo ?? {}
  useEffect(() => {
    if (!hasNextPage) return
    fetchMore({ variables: { after: endCursor } }).catch(() => undefined)
  }, [hasNextPage, endCursor, fetchMore])
  return useMemo(
    () => ({
      clients: data?.clients.edges.map(({ node }) => ({ value: node.id, label: node.displayName })),
      services: data?.services.edges.map(({ node }) => node).filter(({ active }) => active),
      failed: data ? undefined : errorCode(error),
      reference: referenceOfError(error),
      retry: () => void refetch().catch(() => undefined),
    }),
    [data, error, refetch],
  )
}
