export type { NotificationKind } from './kinds.ts'
export { type Notice, notify } from './notify.ts'
