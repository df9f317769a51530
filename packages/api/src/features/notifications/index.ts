/** All that another feature may import of notifications. */
export { NotificationType } from './graph/notification.type.ts'
export type { NotificationKind } from './kinds.ts'
export { markNotificationsRead } from './mark-notifications-read.ts'
export { notify } from './notify.ts'
