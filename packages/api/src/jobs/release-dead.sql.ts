import type { Db } from '@hora/db/client'
import { workerLeases } from '@hora/db/tables'
import { lt, sql } from 'drizzle-orm'

/**
 * Ends the leases that had no heartbeat for that many seconds, and releases the jobs of workers without a lease. A new
 * worker records a heartbeat long before its own job has been locked for that long. Raw SQL, because the locks are in
 * tables of the queue's library.
 */
export async function releaseDeadWorkers(db: Db, deadAfter: number): Promise<void> {
  const limit = sql`clock_timestamp() - make_interval(secs => ${deadAfter})`
  await db.delete(workerLeases).where(lt(workerLeases.seenAt, limit))
  await db.execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
      select locked_by from graphile_worker._private_jobs where locked_at < ${limit}
      union select locked_by from graphile_worker._private_job_queues where locked_at < ${limit}
    ) as holders
    where not exists (select from ${workerLeases} where ${workerLeases.workerId} = locked_by)
    having count(*) > 0`)
}

/** Releases the jobs of a worker that has ended, whatever it lost track of. */
export async function releaseWorker(db: Db, workerId: string): Promise<void> {
  await db.execute(sql`select graphile_worker.force_unlock_workers(array[${workerId}]::text[])`)
}
