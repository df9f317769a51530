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
 * Follows what a professional offers, once it is known who that is. What rests is written as not active, wherever it
 * is shown; of what is new or changed the page asks again for what it shows.
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
