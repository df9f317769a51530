import type { JobHandler } from '#jobs/handler.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { languageOf } from '#mail/language.ts'
import { readRecipient } from '#mail/recipient.ts'
import { readNotification } from '../data/notification-view.ts'
import type { Notice } from '../define-notice.ts'
import { noticesByKind } from '../notices-by-kind.ts'

/**
 * The job that mails a notification, once however often it runs. The notice reads what it says when it is sent: a
 * booking that was confirmed and cancelled in the meantime is not confirmed by mail.
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
