import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseConnectionsLive_ConnectionsChangedSubscription } from '#web/gql/graphql.ts'

export const connectionsChangedSubscription = graphql(/* GraphQL */ `
  subscription UseConnectionsLive_connectionsChanged($after: EventCursor) {
    connectionsChanged(after: $after) {
      kind
      cursor
      clientId
      client {
        id
        ...ClientRow_client
      }
      invitation {
        id
        ...InvitationRow_invitation
      }
    }
  }
`)

export type ConnectionsChange = UseConnectionsLive_ConnectionsChangedSubscription['connectionsChanged']

const nothing = {}

/** Every change to clients and invitations, once each. Objects with an id are already in the cache. */
export function useConnectionsLive(onChange: (change: ConnectionsChange) => void): void {
  useLive({
    document: connectionsChangedSubscription,
    variables: nothing,
    onChange: (data) => onChange(data.connectionsChanged),
  })
}
