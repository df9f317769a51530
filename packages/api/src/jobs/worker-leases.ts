import type { Db } from '@hora/db/client'

/** A killed worker's job is free after `deadAfter` seconds of silence and at most one beat of another worker. */
export const lease = {
  /** Milliseconds between signs of life. */
  beatEvery: 5_000,
  /** Seconds of silence after which a worker counts as dead. */
  deadAfter: 30,
} as const

export interface LeaseOptions {
  readonly db: Db
  readonly workerId: string
  readonly report: (error: unknown) => void
  /** Milliseconds; as in `lease` unless told. */
  readonly beatEvery?: number
  /** Seconds; as in `lease` unless told. */
  readonly deadAfter?: number
}

/**
 * The queue's library leaves the jobs of a killed worker locked for hours. So every worker shows that it lives,
 * and gives back the jobs of those that no longer do: a killed worker's job runs again within a minute.
 * The database's clock decides, so that machines need not agree on the time.
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
      await showLife(db, workerId)
      await releaseTheDead(db, deadAfter)
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

async function showLife({ sql }: Db, workerId: string): Promise<void> {
  await sql`
    insert into worker_leases (worker_id, seen_at) values (${workerId}, clock_timestamp())
    on conflict (worker_id) do update set seen_at = excluded.seen_at`
}

/** A new worker shows itself long before a job of its own has been locked for so many seconds. */
async function releaseTheDead({ sql }: Db, deadAfter: number): Promise<void> {
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
