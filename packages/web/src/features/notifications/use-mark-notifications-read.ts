import type { ApolloCache } from '@apollo/client'
import { useCallback } from 'react'
import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type {
  MarkNotificationsReadInput,
  UseMarkNotificationsRead_MarkNotificationsReadMutation,
} from '#web/gql/graphql.ts'
import { serverNow } from '#web/time/server-clock.ts'

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

/** Updates the lines themselves: the named ones, or all. */
function update(cache: ApolloCache, _value: object, { input }: { input: MarkNotificationsReadInput }): void {
  const known = Object.keys(cache.extract(true) as object).filter((id) => id.startsWith('Notification:'))
  const readAt = serverNow().toString()
  for (const id of input.notificationIds?.map((one) => `Notification:${one}`) ?? known)
    cache.modify({ id, fields: { readAt: (before: string | null) => before ?? readAt } })
}

/**
 * Marks one notification as read, or all, on screen before the answer comes. `left` is the number of unread ones then.
 */
export function useMarkNotificationsRead() {
  const { run, pending } = useAction({ document: markNotificationsReadMutation, result, update })
  const mark = useCallback(
    (id: string | undefined, left: number) => {
      const viewer = { __typename: 'Viewer', unreadNotifications: left } as const
      const optimistic = { __typename: 'MarkNotificationsReadSuccess', viewer } as const
      return run({ input: id ? { notificationIds: [id] } : {} }, { markNotificationsRead: optimistic })
    },
    [run],
  )
  return { mark, pending }
}
