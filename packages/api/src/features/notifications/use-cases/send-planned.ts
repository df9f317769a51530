import type { WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { languageOf } from '#mail/language.ts'
import { type Recipient, readRecipient } from '#mail/recipient.ts'
import { finishMail, type PlannedLine, startAttempt } from '../data/planned-lines.ts'
import type { Notice } from '../define-notice.ts'
import { type Composed, mergeMails, templateOf } from '../notices/merge-mails.ts'

type Notices = ReadonlyMap<string, Notice>

interface PlannedMail {
  readonly accountId: AccountId
  readonly mailId: NotificationId
}

/** Sends a planned mail and marks its lines as finished. */
export async function sendPlanned(ports: WorkerPorts, notices: Notices, mail: PlannedMail): Promise<void> {
  const lines = await startAttempt(ports.db, mail.accountId, mail.mailId, ports.clock.now())
  if (lines.length > 0) await sendLines(ports, notices, mail, lines)
}

/** Sends the mail of one line, or a digest of several, at most once. What is no longer true is left out. */
export async function sendLines(
  ports: WorkerPorts,
  notices: Notices,
  { accountId, mailId }: PlannedMail,
  lines: readonly PlannedLine[],
): Promise<void> {
  const reader = await readRecipient(ports.db, accountId)
  if (reader === null) return await finishMail(ports.db, accountId, mailId, null)
  const { publicUrl } = ports.settings
  const template = templateOf(lines)
  const effect = { effectKey: `notification:${mailId}`, accountId, notificationId: mailId, template }
  const sent = await deliverOnce(ports, effect, async () => {
    const content = mergeMails(await composeEach(ports, notices, reader, lines), reader.language, publicUrl)
    if (content === null) return null
    const { renderMail } = await import('#mail/render.ts')
    const frame = { language: languageOf(reader.language), publicUrl }
    return await renderMail(reader.email, content, frame)
  })
  await finishMail(ports.db, accountId, mailId, sent === 'nothing-to-say' ? null : ports.clock.now())
}

/** The mails of the lines that are still true. */
async function composeEach(
  ports: WorkerPorts,
  notices: Notices,
  reader: Recipient,
  lines: readonly PlannedLine[],
): Promise<readonly Composed[]> {
  const composed = []
  for (const line of lines) {
    const notice = notices.get(line.kind)
    const content = await notice?.compose(ports, line, reader)
    if (notice && content) composed.push({ line, notice, content })
  }
  return composed
}
