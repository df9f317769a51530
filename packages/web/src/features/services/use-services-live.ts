import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

const servicesChangedSubscription = graphql(/* GraphQL */ `
  subscription UseServicesLive_servicesChanged($after: EventCursor) {
    servicesChanged(after: $after) {
      kind
      cursor
      service {
        id
        ...ServiceRow_service
        ...ServiceForm_service
      }
    }
  }
`)

const nothing = {}

/** Keeps the viewer's services up to date with other windows. `onAdded`: there is a new one, so lists load again. */
export function useServicesLive(onAdded?: () => void): void {
  useLive({
    document: servicesChangedSubscription,
    variables: nothing,
    onChange: ({ servicesChanged: { kind } }) => {
      if (kind === 'ADDED') onAdded?.()
    },
  })
}
