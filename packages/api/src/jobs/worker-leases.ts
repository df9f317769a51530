import type { Db } from '@hora/db/client'
import { workerLeases } from '@hora/db/tables'
import { eq, sql } from 'drizzle-orm'
import { releaseDeadWorkers } from './release-dead.sql.ts'

/** A killed worker's job is free after `deadAfter` seconds and at most one heartbeat of another worker. */
export const lease = {
  /** Milliseconds between heartbeats. */
  beatEvery: 5_000,
  /** Seconds without a heartbeat after which a worker counts as dead. */
  deadAfter: 30,
} as const

export interface LeaseOptions {
  readonly db: Db
  readonly workerId: string
  readonly report: (error: unknown) => void
  /** Milliseconds; as in `lease` by default. */
  readonly beatEvery?: number
  /** Seconds; as in `lease` by default. */
  readonly deadAfter?: number
}

/**
 * The queue's library leaves the jobs of a killed worker locked for hours. So every worker records heartbeats and
 * releases the jobs of dead workers: a killed worker's job runs again within a minute. The database's clock decides, so
 * that machines need not agree on the time.
 */
export function keepLease({
  db,
  workerId,
  report,
  beatEvery = lease.beatEvery,
  deadAfter = lease.deadAfter,
}: LeaseOptions): AsyncDisposable {
  let beating: Promise<void> = Promise.resolve()
  const beat = async () => {
    try {
      await recordHeartbeat(db, workerId)
      await releaseDeadWorkers(db, deadAfter)
    } catch (error) {
      report(error)
    }
  }
  const tick = () => {
    beating = beating.then(beat)
  }
  tick()
  const timer = setInterval(tick, beatEvery)
  const dispose = async () => {
    clearInterval(timer)
    await beating
    await db.delete(workerLeases).where(eq(workerLeases.workerId, workerId)).catch(report)
  }
  return { [Symbol.asyncDispose]: dispose }
}

async function recordHeartbeat(db: Db, workerId: string): Promise<void> {
  const seenAt = sql`clock_timestamp()`
  await db
    .insert(workerLeases)
    .values({ workerId, seenAt })
    .onConflictDoUpdate({ target: workerLeases.workerId, set: { seenAt } })
}
