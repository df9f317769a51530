/** All that another feature may import of notifications. */
export type { NotificationView } from './data/notification-view.ts'
export { NotificationType } from './graph/notification.type.ts'
export type { NotificationKind } from './kinds.ts'
export { markNotificationsRead } from './mark-notifications-read.ts'
export { type Notice, notify } from './notify.ts'
