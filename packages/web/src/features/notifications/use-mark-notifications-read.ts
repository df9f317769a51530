import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseMarkNotificationsRead_MarkNotificationsReadMutation } from '#web/gql/graphql.ts'

export const markNotificationsReadMutation = graphql(/* GraphQL */ `
  mutation UseMarkNotificationsRead_markNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      ... on Error {
        code
      }
      ... on MarkNotificationsReadSuccess {
        viewer {
          unreadNotifications
        }
      }
    }
  }
`)

const result = (data: UseMarkNotificationsRead_MarkNotificationsReadMutation) => data.markNotificationsRead

/** Marks some notifications as read, or all when no ids are named. */
export function useMarkNotificationsRead() {
  return useAction({ document: markNotificationsReadMutation, result })
}
