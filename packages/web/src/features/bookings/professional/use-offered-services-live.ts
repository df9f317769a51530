import { useApolloClient } from '@apollo/client/react'
import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

export const offeredServicesChangedSubscription = graphql(/* GraphQL */ `
  subscription UseOfferedServicesLive_offeredServicesChanged($professionalId: ID!, $after: EventCursor) {
    offeredServicesChanged(professionalId: $professionalId, after: $after) {
      kind
      cursor
      serviceId
    }
  }
`)

/**
 * Subscribes to a professional's offer once the professional is known. A paused service is written as not active into
 * the cache. For a new or changed service the page loads its own query again.
 */
export function useOfferedServicesLive(professionalId: string | undefined, onOffered: () => void): void {
  const { cache } = useApolloClient()
  useLive({
    document: offeredServicesChangedSubscription,
    variables: { professionalId: professionalId ?? '' },
    skip: !professionalId,
    onChange: ({ offeredServicesChanged: { kind, serviceId } }) => {
      if (kind === 'REMOVED') cache.modify({ id: `Service:${serviceId}`, fields: { active: () => false } })
      else onOffered()
    },
  })
}
