import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { type NotificationView, readNotification } from '../data/notification-view.ts'

/** Other features add fields for the subject; `describeNotices` adds fields that depend on the kind. */
export const NotificationType = builder.objectRef<NotificationView>('Notification')

builder.node(NotificationType, {
  description: 'A notification of the viewer, in the bell and often by mail.',
  id: { parse: idReader('Notification'), resolve: ({ id }) => id, description: 'Id of the notification.' },
  loadOne: async (id, { ports, viewer }) =>
    viewer.kind === 'signed-in' ? await readNotification(ports.db, viewer.accountId, id) : null,
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'Instant', description: 'When it happened.' }),
    readAt: t.expose('readAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was read; null while it is unread.',
    }),
    startAfter: t.field({
      type: 'Instant',
      nullable: true,
      description: 'The start of the session after the change; null if it was cancelled.',
      resolve: ({ change }) => change?.now?.start,
    }),
    endAfter: t.field({
      type: 'Instant',
      nullable: true,
      description: 'The end of the session after the change; null if it was cancelled.',
      resolve: ({ change }) => change?.now?.end,
    }),
  }),
})
