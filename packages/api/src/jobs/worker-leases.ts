import type { Db } from '@hora/db/client'
import { workerLeases } from '@hora/db/tables'
import { inArray, sql } from 'drizzle-orm'
import { releaseDeadWorkers } from './release-dead.sql.ts'

/** A killed worker's job is free after `deadAfter` seconds and at most two heartbeats of another worker. */
export const lease = {
  /** Milliseconds between heartbeats. */
  beatEvery: 4_000,
  /** Seconds without a heartbeat after which a worker counts as dead. */
  deadAfter: 20,
} as const

export interface LeaseOptions {
  readonly db: Db
  /** The lease of the process. Claims on effects name it. */
  readonly processId: string
  readonly report: (error: unknown) => void
  /** Milliseconds; as in `lease` by default. */
  readonly beatEvery?: number
  /** Seconds; as in `lease` by default. */
  readonly deadAfter?: number
}

export interface Leases extends AsyncDisposable {
  /** Keeps a lease for one more worker of this process, from the next heartbeat. */
  add(workerId: string): void
  /** Ends a lease. */
  drop(workerId: string): Promise<void>
}

/**
 * The queue's library leaves the jobs of a killed worker locked for hours. So every process records heartbeats for its
 * workers and ends the leases of dead ones. The database's clock decides, so that machines need not agree on the time.
 * After an outage every lease looks dead. So a process judges others only after an unbroken series of its own
 * heartbeats, in which every living process had the time to record one.
 */
export async function keepLeases(options: LeaseOptions): Promise<Leases> {
  const { db, processId, report, beatEvery = lease.beatEvery, deadAfter = lease.deadAfter } = options
  const ids = new Set([processId])
  const series = seriesOf(deadAfter * 1_000)
  const beat = async () => {
    try {
      await recordHeartbeats(db, [...ids])
      if (series.isLongEnough()) await releaseDeadWorkers(db, deadAfter)
    } catch (error) {
      series.end()
      report(error)
    }
  }
  let beating: Promise<void> | null = null
  const tick = () => {
    beating ??= beat().finally(() => {
      beating = null
    })
    return beating
  }
  const drop = async (dropped: readonly string[]) => {
    for (const id of dropped) ids.delete(id)
    await beating
    await db.delete(workerLeases).where(inArray(workerLeases.workerId, [...dropped]))
  }
  await tick()
  const timer = setInterval(tick, beatEvery)
  const dispose = async () => {
    clearInterval(timer)
    await drop([...ids]).catch(report)
  }
  return {
    add: (id) => void ids.add(id),
    drop: (id) => drop([id]),
    [Symbol.asyncDispose]: dispose,
  }
}

/** How long heartbeats have succeeded without a failure or a long gap. A hung database is a gap. */
function seriesOf(enough: number) {
  let since: number | null = null
  let last = 0
  return {
    /** Counts a heartbeat that succeeded now. */
    isLongEnough: () => {
      const now = performance.now()
      if (since === null || now - last > enough / 2) since = now
      last = now
      return now - since >= enough
    },
    end: () => {
      since = null
    },
  }
}

async function recordHeartbeats(db: Db, ids: readonly string[]): Promise<void> {
  const seenAt = sql`clock_timestamp()`
  await db
    .insert(workerLeases)
    .values(ids.map((workerId) => ({ workerId, seenAt })))
    .onConflictDoUpdate({ target: workerLeases.workerId, set: { seenAt } })
}
