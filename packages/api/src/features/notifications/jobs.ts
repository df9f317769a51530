import type { JobsOf } from '#jobs/handler.ts'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { deliver } from './use-cases/deliver.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    'notifications.deliver': { readonly notificationId: NotificationId; readonly accountId: AccountId }
  }
}

export const jobs: JobsOf<'notifications'> = { 'notifications.deliver': deliver }
