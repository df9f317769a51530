import type { Db } from '@hora/db/client'

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
    await db.sql`delete from worker_leases where worker_id = ${workerId}`.catch(report)
  }
  return { [Symbol.asyncDispose]: dispose }
}

async function recordHeartbeat({ sql }: Db, workerId: string): Promise<void> {
  await sql`
    insert into worker_leases (worker_id, seen_at) values (${workerId}, clock_timestamp())
    on conflict (worker_id) do update set seen_at = excluded.seen_at`
}

/** A new worker records a heartbeat long before its own job has been locked for that many seconds. */
async function releaseDeadWorkers({ sql }: Db, deadAfter: number): Promise<void> {
  await sql`
    select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
      select locked_by from graphile_worker._private_jobs
        where locked_at < clock_timestamp() - make_interval(secs => ${deadAfter})
      union select locked_by from graphile_worker._private_job_queues
        where locked_at < clock_timestamp() - make_interval(secs => ${deadAfter})
    ) as holders
    where not exists (
      select from worker_leases where worker_id = locked_by
        and seen_at > clock_timestamp() - make_interval(secs => ${deadAfter}))
    having count(*) > 0`
}
