import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { notificationsQuery } from '#web/features/notifications/notifications-query.ts'
import { useMarkNotificationsRead } from '#web/features/notifications/use-mark-notifications-read.ts'

/** The viewer's notifications page by page, and the way to mark them as read. */
export function useNotificationList() {
  const { data, error, refetch, fetchMore } = useQuery(notificationsQuery, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const client = useApolloClient()
  const { run, pending } = useMarkNotificationsRead()
  const [growing, setGrowing] = useState(false)
  const viewer = data?.viewer
  const list = viewer?.notifications
  const more = async () => {
    setGrowing(true)
    await fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined)
    setGrowing(false)
  }
  /** One, or all when no id is given. Resolves to the code of what went wrong. */
  const markRead = async (id?: string) => {
    const readAt = Temporal.Now.instant().toString()
    const outcome = await run({ input: id ? { ids: [id] } : {} })
    if (!outcome.ok) return outcome.code
    for (const { node } of list?.edges ?? []) {
      if (id && node.id !== id) continue
      client.cache.modify({
        id: `Notification:${node.id}`,
        fields: { readAt: (known: string | null) => known ?? readAt },
      })
    }
    return undefined
  }
  return {
    edges: list?.edges,
    unread: viewer?.unreadNotifications ?? 0,
    failed: viewer ? undefined : errorCode(error),
    again: () => void refetch().catch(() => undefined),
    hasMore: list?.pageInfo.hasNextPage ?? false,
    more,
    growing,
    markRead,
    marking: pending,
  }
}
