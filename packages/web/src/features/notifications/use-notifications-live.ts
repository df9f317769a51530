import { useApolloClient } from '@apollo/client/react'
import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

export const notificationsChangedSubscription = graphql(/* GraphQL */ `
  subscription UseNotificationsLive_notificationsChanged($after: EventCursor) {
    notificationsChanged(after: $after) {
      kind
      cursor
      unreadNotifications
    }
  }
`)

const nothing = {}

/** Keeps the count on the bell up to date, and the list while it is open. Mounted once, in the frame. */
export function useNotificationsLive(): void {
  const client = useApolloClient()
  useLive({
    document: notificationsChangedSubscription,
    variables: nothing,
    onChange: ({ notificationsChanged: { unreadNotifications } }) => {
      client.cache.modify({
        id: client.cache.identify({ __typename: 'Viewer' }) ?? 'Viewer:{}',
        fields: { unreadNotifications: () => unreadNotifications },
      })
      // By name: the list's code and document are only loaded after the bell was pressed.
      const open = [...client.getObservableQueries('active')].some((query) => query.queryName === listName)
      if (open) void client.refetchQueries({ include: [listName] }).catch(() => undefined)
    },
  })
}

const listName = 'NotificationList_notificationsQuery'
