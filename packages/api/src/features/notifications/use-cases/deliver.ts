import type { JobHandler, WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { readNotification } from '../data/notification-view.ts'
import type { Notice } from '../define-notice.ts'
import { noticesByKind } from '../notices-by-kind.ts'
import { planDueDigest, planDueMail } from './plan-mails.ts'
import { sendLines, sendPlanned } from './send-planned.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** The handlers need the notices of all features, so `jobs/handlers.ts` creates them. */
    'notifications.deliver': {
      readonly notificationId: NotificationId
      readonly accountId: AccountId
      /** Absent in jobs of earlier versions. */
      readonly urgent?: boolean
    }
    'notifications.digest': { readonly accountId: AccountId }
  }
}

/**
 * The job that ends the settling window of a subject. It mails the last state exactly once, even if it runs several
 * times. The notice reads its data when it is sent: a booking that was cancelled in the meantime is not confirmed by
 * mail.
 */
export function deliverNotices(notices: readonly Notice[]): JobHandler<'notifications.deliver'> {
  const byKind = noticesByKind(notices)
  return async ({ notificationId, accountId, urgent = false }, ports) => {
    const line = await readNotification(ports.db, accountId, notificationId)
    if (line === null) return
    if (!byKind.has(line.kind)) throw new Error(`There is no notice called ${line.kind}`)
    if (line.mail === null) return await sendLines(ports, byKind, { accountId, mailId: line.id }, [line])
    const mailId = await planDueMail(ports, byKind, { accountId, line, urgent })
    if (mailId !== null) await sendPlanned(ports, byKind, { accountId, mailId })
  }
}

/** The job that mails what the hourly limits held back, in one mail. */
export function deliverDigests(notices: readonly Notice[]): JobHandler<'notifications.digest'> {
  const byKind = noticesByKind(notices)
  return async ({ accountId }, ports: WorkerPorts) => {
    const mailIds = await planDueDigest(ports, byKind, accountId)
    for (const mailId of mailIds) await sendPlanned(ports, byKind, { accountId, mailId })
  }
}
