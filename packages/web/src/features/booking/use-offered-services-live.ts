import { useApolloClient } from '@apollo/client/react'
import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

export const offeredServicesChangedSubscription = graphql(/* GraphQL */ `
  subscription UseOfferedServicesLive_offeredServicesChanged($professionalId: ID!, $after: EventCursor) {
    offeredServicesChanged(professionalId: $professionalId, after: $after) {
      kind
      cursor
      serviceId
      service {
        id
        name
        description
        colour
        active
        horizonDays
        durations {
          minutes
          price {
            amountMinor
            currency
          }
        }
        place {
          kind
          detail
        }
      }
    }
  }
`)

type Options = {
  /** Unknown while the page still loads. */
  professionalId: string | undefined
  /** Something is offered, perhaps for the first time; whoever shows a list may not have it yet. */
  onOffered?: (serviceId: string) => void
}

/** Keeps what a professional offers as it is; what rests is written as not active, wherever it is shown. */
export function useOfferedServicesLive({ professionalId, onOffered }: Options): void {
  const { cache } = useApolloClient()
  useLive({
    document: offeredServicesChangedSubscription,
    variables: { professionalId: professionalId ?? '' },
    skip: !professionalId,
    onChange: ({ offeredServicesChanged: { serviceId, service } }) => {
      if (service) onOffered?.(service.id)
      else if (serviceId) {
        const id = cache.identify({ __typename: 'Service', id: serviceId })
        if (id) cache.modify({ id, fields: { active: () => false } })
      }
    },
  })
}
