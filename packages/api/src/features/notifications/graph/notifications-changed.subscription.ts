import { requireSignedIn } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import { liveField } from '#graph/live-field.ts'
import type { AccountId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { countUnread, readNotification } from '../data/notification-view.ts'
import { notificationsTopic } from '../events.ts'
import { NotificationType } from './notification.type.ts'

const NotificationsChange = changeType('NotificationsChange', {
  description: 'A change to the bell of the viewer.',
  kind: 'ADDED: there is a new one. CHANGED: some were read, or one was withdrawn.',
  fields: {
    notification: { type: NotificationType, nullable: true, description: 'The new notification.' },
    unreadNotifications: { type: 'Int', description: 'The current number of unread notifications.' },
  },
})

type What = Pick<typeof NotificationsChange.$inferType, 'kind' | 'notification'>

async function changeFor(signal: LiveSignal, { db }: Ports, accountId: AccountId): Promise<What | null> {
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind] }
  if (signal.type === 'notifications.read' || signal.type === 'notification.withdrawn')
    return { kind: 'CHANGED' }
  if (signal.type !== 'notification.added') return null
  const notification = await readNotification(db, accountId, signal.data.notificationId)
  return notification && { kind: 'ADDED', notification }
}

liveField('notificationsChanged', {
  description: "Changes of the viewer's bell.",
  type: NotificationsChange,
  grant: async (_args, { viewer }) =>
    map(requireSignedIn(viewer), ({ accountId }) => ({
      topics: [notificationsTopic(accountId)],
      view: `account:${accountId}`,
    })),
  load: async (signal, _args, { ports, viewer }) => {
    if (viewer.kind !== 'signed-in') return null
    const change = await changeFor(signal, ports, viewer.accountId)
    if (change === null) return null
    const unreadNotifications = await countUnread(ports.db, viewer.accountId)
    return { ...change, cursor: signal.cursor, unreadNotifications }
  },
})
