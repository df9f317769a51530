import { builder } from '#graph/builder.ts'
import type { NotificationId } from '#kernel/ids.ts'
import { type NotificationView, readNotification } from '../data/notification-view.ts'
import type { NotificationKind } from '../notification-kind.ts'

const NotificationKindEnum = builder.enumType('NotificationKind', {
  description: 'What a person is told.',
  values: {
    BOOKING_CANCELLED: { value: 'booking_cancelled', description: 'A booking was cancelled.' },
    BOOKING_CONFIRMED: { value: 'booking_confirmed', description: 'A booking was made.' },
    BOOKING_RESCHEDULED: { value: 'booking_rescheduled', description: 'A booking was moved.' },
    CONNECTION_ENDED: { value: 'connection_ended', description: 'The other side ended the connection.' },
    EMAIL_CHANGED: { value: 'email_changed', description: 'The address of the account has changed.' },
    INVITATION_ACCEPTED: { value: 'invitation_accepted', description: 'Somebody took up an invitation.' },
    INVITATION_DECLINED: { value: 'invitation_declined', description: 'Somebody declined an invitation.' },
    NEW_LOGIN: { value: 'new_login', description: 'The account was signed in on a new device.' },
    PASSWORD_CHANGED: { value: 'password_changed', description: 'The password has changed.' },
  } satisfies Record<Uppercase<NotificationKind>, { value: NotificationKind; description: string }>,
})

/** Other features add what it tells of. */
export const NotificationType = builder.objectRef<NotificationView>('Notification')

builder.node(NotificationType, {
  description: 'Something the viewer is told, in the bell and often by mail.',
  id: { resolve: ({ id }) => id, description: 'Names the notification.' },
  loadOne: async (id, { ports, viewer }) =>
    viewer.kind === 'signed-in'
      ? await readNotification(ports.db, viewer.accountId, id as NotificationId)
      : null,
  fields: (t) => ({
    kind: t.expose('kind', { type: NotificationKindEnum, description: 'What happened.' }),
    createdAt: t.expose('createdAt', { type: 'Instant', description: 'When it happened.' }),
    readAt: t.expose('readAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was read; null while it is new.',
    }),
    counterpart: t.exposeString('counterpart', {
      nullable: true,
      description: 'Name of the other person, while the viewer may see it.',
    }),
  }),
})
