import type { Tx } from '@hora/db/client'
import { constraintName } from '@hora/db/sql-errors'
import { deliveries, workerLeases } from '@hora/db/tables'
import { and, eq, inArray, lt, notExists, or, sql } from 'drizzle-orm'
import type { WorkerPorts } from '#jobs/handler.ts'
import { untilAnswered } from '#jobs/retry-after-outage.ts'
import type { AccountId, NotificationId } from '#kernel/ids.ts'

export interface Effect {
  /** Identifies the mail, e.g. `booking-confirmed:<id>:<version>`. It is sent once, however often the job runs. */
  readonly effectKey: string
  readonly accountId: AccountId | null
  readonly notificationId?: NotificationId
  readonly template: string
}

/** A claim on an effect. Its id tells it from other runs of the same job, also in this process. */
export interface Claim {
  readonly id: string
  readonly effectKey: string
  /** How often the mail was handed over before, without an answer. */
  readonly unanswered: number
}

/** A claim without a lease is young when its worker has not recorded its first heartbeat. */
const claimLasts = Temporal.Duration.from({ seconds: 15 })

/** Claims an effect. Each step here is idempotent and runs until the database has answered it. */
export async function claimEffect(
  ports: WorkerPorts,
  effect: Effect,
): Promise<Claim | 'sent' | 'claimed' | 'gone'> {
  const id: string = ports.newId()
  try {
    const row = await untilAnswered(ports, () => insertClaim(ports, effect, id))
    if (row !== undefined) return { id, effectKey: effect.effectKey, unanswered: row.unanswered }
  } catch (error) {
    if (constraintName(error) === 'deliveries_account_id_fkey') return 'gone'
    throw error
  }
  const status = await untilAnswered(ports, () => readStatus(ports, effect))
  return status === 'sent' ? 'sent' : 'claimed'
}

/**
 * Claims an effect that consists of rows only, in the transaction that writes them. False if it has happened already:
 * a job may run again after its transaction has committed.
 */
export async function claimInTransaction(
  tx: Tx,
  { clock }: Pick<WorkerPorts, 'clock'>,
  { effectKey, accountId, template }: Effect,
): Promise<boolean> {
  const now = clock.now()
  const done = { channel: 'mail', status: 'sent', attempts: 1, claimedAt: now, sentAt: now } as const
  const rows = await tx
    .insert(deliveries)
    .values({ effectKey, accountId, template, ...done })
    .onConflictDoNothing()
    .returning({ effectKey: deliveries.effectKey })
  return rows.length === 1
}

async function insertClaim({ db, clock, workerId }: WorkerPorts, effect: Effect, claim: string) {
  const now = clock.now()
  const { effectKey, accountId, notificationId = null, template } = effect
  const held = { status: 'claimed', claimedAt: now, claimedBy: workerId, claim } as const
  const { status, claimedAt, claimedBy } = deliveries
  const leases = db.select().from(workerLeases).where(eq(workerLeases.workerId, claimedBy))
  const isOpen = inArray(status, ['claimed', 'sending'])
  const isOwnerDead = and(lt(claimedAt, now.subtract(claimLasts)), notExists(leases))
  const [row] = await db
    .insert(deliveries)
    .values({ effectKey, accountId, notificationId, template, channel: 'mail', attempts: 1, ...held })
    .onConflictDoUpdate({
      target: deliveries.effectKey,
      set: { ...held, attempts: sql`${deliveries.attempts} + 1` },
      setWhere: sql`${or(eq(status, 'failed'), eq(deliveries.claim, claim), and(isOpen, isOwnerDead))}`,
    })
    .returning({ unanswered: deliveries.unanswered })
  return row
}

async function readStatus({ db }: WorkerPorts, { effectKey }: Effect) {
  const [row] = await db
    .select({ status: deliveries.status })
    .from(deliveries)
    .where(eq(deliveries.effectKey, effectKey))
  return row?.status
}

/** Records that the mail is about to be handed over. False if another worker took the claim over in the meantime. */
export async function startHandover(ports: WorkerPorts, claim: Claim): Promise<boolean> {
  const change = { status: 'sending', unanswered: claim.unanswered + 1 } as const
  const isHeld = and(isMine(claim), inArray(deliveries.status, ['claimed', 'sending']))
  const rows = await untilAnswered(ports, () =>
    ports.db.update(deliveries).set(change).where(isHeld).returning({ claim: deliveries.claim }),
  )
  return rows.length === 1
}

/** Records that the mail is sent or needs no sending. Holds also if another worker took the claim over. */
export async function settleSent(ports: WorkerPorts, { effectKey }: Claim): Promise<void> {
  const change = { status: 'sent', sentAt: ports.clock.now(), claim: null, unanswered: 0 } as const
  await untilAnswered(ports, () =>
    ports.db.update(deliveries).set(change).where(eq(deliveries.effectKey, effectKey)),
  )
}

/** Releases the claim, so that the job's next run may take it. */
export async function settleFailed(ports: WorkerPorts, claim: Claim, unanswered: number): Promise<void> {
  const change = { status: 'failed', claim: null, unanswered } as const
  await untilAnswered(ports, () => ports.db.update(deliveries).set(change).where(isMine(claim)))
}

function isMine({ id, effectKey }: Claim) {
  return and(eq(deliveries.effectKey, effectKey), eq(deliveries.claim, id))
}
