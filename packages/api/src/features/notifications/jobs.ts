import type { AccountId, NotificationId } from '#kernel/ids.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** Its handler needs the notices of all features, so `jobs/handlers.ts` makes it. */
    'notifications.deliver': { readonly notificationId: NotificationId; readonly accountId: AccountId }
  }
}
