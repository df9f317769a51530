import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { isMomentKey } from '#graph/moment-key.ts'
import { ViewerType } from '#graph/viewer.ts'
import { countUnread, listNotifications } from '../data/notification-view.ts'
import { NotificationType } from './notification.type.ts'

const Notifications = connectionOf('ViewerNotificationsConnection', NotificationType, 'notifications')

builder.objectFields(ViewerType, (t) => ({
  notifications: t.field({
    type: Notifications,
    description: 'The notifications of the viewer, newest first.',
    args: pageArgs(20),
    resolve: async ({ accountId }, args, { ports }) => {
      const page = { after: readPageCursor(args, isMomentKey), limit: rowsToRead(args) }
      const rows = await listNotifications(ports.db, accountId, page)
      return pageOf(rows, args, ({ createdAt, id }) => [createdAt.toString(), id])
    },
  }),
  unreadNotifications: t.int({
    description: 'The number of unread notifications.',
    resolve: async ({ accountId }, _args, { ports }) => await countUnread(ports.db, accountId),
  }),
}))
