/** All that another feature may import of notifications. */
export { NotificationType } from './graph/notification.type.ts'
export type { NotificationKind } from './notification-kind.ts'
export { markNotificationsRead } from './use-cases/mark-notifications-read.ts'
export { notify } from './use-cases/notify.ts'
