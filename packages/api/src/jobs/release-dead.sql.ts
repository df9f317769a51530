import type { Db } from '@hora/db/client'
import { workerLeases } from '@hora/db/tables'
import { sql } from 'drizzle-orm'

/**
 * Releases the jobs of workers without a heartbeat for that many seconds. A new worker records a heartbeat long before
 * its own job has been locked for that long. Raw SQL, because the locks are in tables of the queue's library.
 */
export async function releaseDeadWorkers(db: Db, deadAfter: number): Promise<void> {
  const limit = sql`clock_timestamp() - make_interval(secs => ${deadAfter})`
  await db.execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
      select locked_by from graphile_worker._private_jobs where locked_at < ${limit}
      union select locked_by from graphile_worker._private_job_queues where locked_at < ${limit}
    ) as holders
    where not exists (select from ${workerLeases}
      where ${workerLeases.workerId} = locked_by and ${workerLeases.seenAt} > ${limit})
    having count(*) > 0`)
}
