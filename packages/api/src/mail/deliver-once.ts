import { constraintName } from '@hora/db/sql-errors'
import { deliveries } from '@hora/db/tables'
import { eq, sql } from 'drizzle-orm'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, NotificationId } from '#kernel/ids.ts'
import type { Mail } from '#ports'

export interface Effect {
  /** Identifies the mail, e.g. `booking-confirmed:<id>:<version>`. It is sent once, however often the job runs. */
  readonly effectKey: string
  readonly accountId: AccountId | null
  readonly notificationId?: NotificationId
  readonly template: string
}

/** An older claim belongs to a dead worker, because sending has a shorter time-out. */
const claimLasts = Temporal.Duration.from({ seconds: 45 })

/**
 * Sends a mail at most once for its effect key, even when several workers run the same job. `compose` reads the current
 * facts. It returns null when there is nothing left to send, for example because the account is deleted (a new account
 * with the same address gets its own mails). A failed mail throws, so that the job runs again. So does another worker's
 * claim.
 */
export async function deliverOnce(
  ports: WorkerPorts,
  effect: Effect,
  compose: () => Promise<Mail | null>,
): Promise<'sent' | 'already-sent' | 'nothing-to-say'> {
  const claimed = await claimOrGone(ports, effect)
  if (claimed === 'gone') return 'nothing-to-say'
  if (!claimed) {
    if (await isSent(ports, effect)) return 'already-sent'
    throw new Error('Another worker is sending this mail: try again later')
  }
  try {
    const mail = await compose()
    if (mail !== null) await ports.mailer.send(mail)
    await settle(ports, effect, 'sent')
    return mail === null ? 'nothing-to-say' : 'sent'
  } catch (error) {
    await settle(ports, effect, 'failed')
    throw error
  }
}

async function claimOrGone(ports: WorkerPorts, effect: Effect): Promise<boolean | 'gone'> {
  try {
    return await claim(ports, effect)
  } catch (error) {
    if (constraintName(error) === 'deliveries_account_id_fkey') return 'gone'
    throw error
  }
}

async function claim({ db, clock }: WorkerPorts, effect: Effect): Promise<boolean> {
  const now = clock.now()
  const { effectKey, accountId, notificationId = null, template } = effect
  const { status, claimedAt } = deliveries
  const dead = now.subtract(claimLasts).toString()
  const rows = await db
    .insert(deliveries)
    .values({
      effectKey,
      accountId,
      notificationId,
      template,
      channel: 'mail',
      status: 'claimed',
      attempts: 1,
      claimedAt: now,
    })
    .onConflictDoUpdate({
      target: deliveries.effectKey,
      set: { status: 'claimed', attempts: sql`${deliveries.attempts} + 1`, claimedAt: now },
      setWhere: sql`${status} = 'failed' or (${status} = 'claimed' and ${claimedAt} < ${dead}::timestamptz)`,
    })
    .returning({ effectKey: deliveries.effectKey })
  return rows.length === 1
}

async function isSent({ db }: WorkerPorts, { effectKey }: Effect): Promise<boolean> {
  const [row] = await db
    .select({ status: deliveries.status })
    .from(deliveries)
    .where(eq(deliveries.effectKey, effectKey))
  return row?.status === 'sent'
}

async function settle({ db, clock }: WorkerPorts, { effectKey }: Effect, status: 'sent' | 'failed') {
  const sentAt = status === 'sent' ? clock.now() : null
  await db.update(deliveries).set({ status, sentAt }).where(eq(deliveries.effectKey, effectKey))
}
