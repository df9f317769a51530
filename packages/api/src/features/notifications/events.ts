import { event, type NewEvent } from '#events/record.ts'
import { defineTopic } from '#events/topics.ts'
import type { AccountId, NotificationId, ProfessionalId } from '#kernel/ids.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'notification.added': { readonly notificationId: NotificationId }
    'notification.withdrawn': { readonly notificationId: NotificationId }
    'notifications.read': { readonly count: number }
  }
}

/** Notifications of an account, for its owner. */
export const notificationsTopic = defineTopic<AccountId>('notifications')

interface Line {
  readonly accountId: AccountId
  readonly id: NotificationId
  readonly professionalId: ProfessionalId | null
}

export function notificationAdded({ accountId, id, professionalId }: Line): NewEvent {
  return event('notification.added', {
    topics: [notificationsTopic(accountId)],
    professionalId,
    data: { notificationId: id },
  })
}

/** Nothing is left to say about a change that was taken back. */
export function notificationWithdrawn({ accountId, id, professionalId }: Line): NewEvent {
  return event('notification.withdrawn', {
    topics: [notificationsTopic(accountId)],
    professionalId,
    data: { notificationId: id },
  })
}

/** For the other windows of the account. */
export function notificationsRead(accountId: AccountId, count: number): NewEvent {
  return event('notifications.read', {
    topics: [notificationsTopic(accountId)],
    professionalId: null,
    data: { count },
  })
}
