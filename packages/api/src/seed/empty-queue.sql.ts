import type { Db } from '@hora/db/client'

/**
 * Removes all jobs from the queue. No worker runs yet, so all of them are from the demo. Raw SQL, because this is a
 * function of the queue's library.
 */
export async function emptyQueue({ db }: { readonly db: Db }): Promise<void> {
  await db.sql`
    select graphile_worker.complete_jobs(array_agg(job.id)) from graphile_worker._private_jobs job
    having count(*) > 0`
}
