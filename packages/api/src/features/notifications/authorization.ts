import type { Expectations } from '#graph/authorization/expectation.ts'
import { clientOnly, professionalOnly } from '#graph/authorization/rows.ts'

const bell = {
  professional: 'sees',
  client: 'sees',
  strangerProfessional: 'own',
  strangerClient: 'own',
  anonymous: 'null',
  others: 'empty',
} as const

export const authorization: Expectations = {
  objects: {
    Notification: {
      ways: {
        'Notification $notification': professionalOnly,
        'Notification $clientNotification': clientOnly,
        '{ viewer { notifications { edges { node {*} } } } }': bell,
      },
      fields: {
        'id kind counterpart createdAt readAt': 'sees',
        'startBefore endBefore': { client: 'null', others: 'sees' },
        'startAfter endAfter': { professional: 'null', others: 'sees' },
      },
    },
  },
  extends: {
    Viewer: { fields: { 'notifications unreadNotifications': 'sees' } },
  },
  mutations: {
    markNotificationsRead: {
      input: ({ notification }) => ({ notificationIds: [notification] }),
      leavesOutForeignIds: true,
      row: { professional: 'done', client: 'done', anonymous: 'signed-out', others: 'own' },
      gives: { viewer: 'sees' },
    },
  },
  subscriptions: {
    notificationsChanged: {
      row: { professional: 'sees', client: 'sees', anonymous: 'signed-out', others: 'own' },
      gives: { 'kind cursor notification unreadNotifications': 'sees' },
    },
  },
  shows: {
    'Notification.kind': ['notifications.kind'],
    'Notification.startBefore': ['notifications.wasStartsAt'],
    'Notification.endBefore': ['notifications.wasEndsAt'],
    'Notification.startAfter': ['notifications.startsAt'],
    'Notification.endAfter': ['notifications.endsAt'],
    'Viewer.unreadNotifications NotificationsChange.unreadNotifications': [],
  },
}
