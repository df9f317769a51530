import type { JobHandler } from '#jobs/handler.ts'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { languageOf } from '#mail/language.ts'
import { readRecipient } from '#mail/recipient.ts'
import { readNotification } from '../data/notification-view.ts'
import type { Notice } from '../define-notice.ts'
import { noticesByKind } from '../notices-by-kind.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** The handler needs the notices of all features, so `jobs/handlers.ts` creates it. */
    'notifications.deliver': { readonly notificationId: NotificationId; readonly accountId: AccountId }
  }
}

/**
 * The job that mails a notification exactly once, even if it runs several times. The notice reads its data when it is
 * sent: a booking that was cancelled in the meantime is not confirmed by mail.
 */
export function deliverNotices(notices: readonly Notice[]): JobHandler<'notifications.deliver'> {
  const byKind = noticesByKind(notices)
  return async ({ notificationId, accountId }, ports) => {
    const notification = await readNotification(ports.db, accountId, notificationId)
    const reader = notification && (await readRecipient(ports.db, accountId))
    if (notification === null || reader === null) return
    const { kind, subject } = notification
    const notice = byKind.get(kind)
    if (notice === undefined) throw new Error(`There is no notice called ${kind}`)
    const effectKey = `notification:${notificationId}`
    await deliverOnce(ports, { effectKey, accountId, notificationId, template: kind }, async () => {
      const content = await notice.compose(ports, subject, reader)
      if (content === null) return null
      const { renderMail } = await import('#mail/render.ts')
      const frame = { language: languageOf(reader.language), publicUrl: ports.settings.publicUrl }
      return await renderMail(reader.email, content, frame)
    })
  }
}
