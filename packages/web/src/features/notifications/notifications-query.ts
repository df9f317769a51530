import { graphql } from '#web/gql/gql.ts'

/** The viewer's notifications, newest first. */
export const notificationsQuery = graphql(/* GraphQL */ `
  query NotificationList_notificationsQuery($after: String) {
    viewer {
      unreadNotifications
      notifications(first: 20, after: $after) {
        edges {
          node {
            id
            ...NotificationRow_notification
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`)
