import type { Tx } from '@hora/db/client'
import { inTransaction } from '@hora/db/transaction'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId, ActId, NotificationId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { type LineAbout, lockOutbox, subjectKey, writePlan } from '../data/outbox.ts'
import type { Notice } from '../define-notice.ts'
import type { MailLine } from '../domain/mail-line.ts'
import { type MailPlan, type Outbox, planDigest, planMail } from '../domain/plan-mail.ts'

type Notices = ReadonlyMap<string, Notice>
type Planning = Pick<Ports, 'db' | 'clock'>

interface Due {
  readonly accountId: AccountId
  /** A line about the subject. It may be withdrawn already, while an earlier one is not. */
  readonly line: LineAbout & { readonly act: ActId | null }
  readonly urgent: boolean
}

/**
 * Plans the mail of a line: of its subject, or of its act. Returns the mail to send. A mail that was
 * planned before and is not finished is returned again, because its job may have stopped halfway.
 */
export async function planDueMail(
  { db, clock }: Planning,
  notices: Notices,
  { accountId, line, urgent }: Due,
): Promise<NotificationId | null> {
  return await inTransaction(db, async (tx) => {
    const outbox = await lockOutbox(tx, accountId, notices, clock.now())
    if (outbox === null) return null
    const subject = subjectKey(line, notices)
    const plan = planMail(outbox, { subject, act: line.act, urgent })
    await carryOut(tx, outbox, plan)
    const isDue = (each: MailLine) => each.subject === subject || (line.act !== null && each.act === line.act)
    const unfinished = outbox.lines.findLast((each) => each.state === 'planned' && isDue(each))
    return plan.send?.mailId ?? unfinished?.mailId ?? null
  })
}

/** Plans the digest of a recipient, and returns the mails to send, with digests that stopped halfway. */
export async function planDueDigest(
  { db, clock }: Planning,
  notices: Notices,
  accountId: AccountId,
): Promise<readonly NotificationId[]> {
  return await inTransaction(db, async (tx) => {
    const outbox = await lockOutbox(tx, accountId, notices, clock.now())
    if (outbox === null) return []
    const plan = planDigest(outbox)
    await carryOut(tx, outbox, plan)
    const unfinished = outbox.lines.flatMap(({ mailId }) => mailId ?? [])
    return [...new Set([...(plan.send === null ? [] : [plan.send.mailId]), ...unfinished])]
  })
}

async function carryOut(tx: Tx, outbox: Outbox, plan: MailPlan): Promise<void> {
  await writePlan(tx, outbox, plan)
  if (plan.digestAt === null) return
  const { reader: accountId } = outbox
  const options = { jobKey: `digest:${accountId}`, runAt: plan.digestAt, keepRunAt: true }
  await enqueue(tx, 'notifications.digest', { accountId }, options)
}
