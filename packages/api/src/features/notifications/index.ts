/** All that another feature may import of notifications. */

export { readLastTold } from './data/earlier-lines.ts'
export {
  type About,
  defineNotice,
  type MailValues,
  type Notice,
  type Subject,
  type SubjectType,
  type TogetherCopy,
} from './define-notice.ts'
export { changesNothing, sameTimes, type TimeChange, type Times } from './domain/time-change.ts'
export { NotificationType } from './graph/notification.type.ts'
export { markNotificationsRead } from './use-cases/mark-notifications-read.ts'
export { notify } from './use-cases/notify.ts'
