import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { notificationRowFragment } from '#web/features/notifications/notification-row.tsx'
import { notificationsQuery } from '#web/features/notifications/notifications-query.ts'
import { useMarkNotificationsRead } from '#web/features/notifications/use-mark-notifications-read.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'

/** The viewer's notifications page by page, with an action that marks them as read. */
export function useNotificationList() {
  const { data, error, refetch, fetchMore } = useQuery(notificationsQuery, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const { mark, pending } = useMarkNotificationsRead()
  const [growing, setGrowing] = useState(false)
  const viewer = data?.viewer
  const list = viewer?.notifications
  const more = async () => {
    setGrowing(true)
    await fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined)
    setGrowing(false)
  }
  const unread = viewer?.unreadNotifications ?? 0
  /** Marks one, or all when no id is given. Resolves to the failure. */
  const markRead = async (id?: string) => {
    const line = list?.edges.find(({ node }) => node.id === id)?.node
    const isNew = line && readFragment(notificationRowFragment, line).readAt === null
    const outcome = await mark(id, id ? unread - (isNew ? 1 : 0) : 0)
    return outcome.ok ? undefined : outcome
  }
  return {
    edges: list?.edges,
    unread,
    failed: viewer ? undefined : errorCode(error),
    reference: referenceOfError(error),
    again: () => void refetch().catch(() => undefined),
    hasMore: list?.pageInfo.hasNextPage ?? false,
    more,
    growing,
    markRead,
    marking: pending,
  }
}
