import type { Db } from '@hora/db/client'

/**
 * Takes everything off the queue. No worker runs yet, so that all of it is of the story. Raw SQL, because the queue is
 * a function of its library.
 */
export async function emptyQueue({ db }: { readonly db: Db }): Promise<void> {
  await db.sql`
    select graphile_worker.complete_jobs(array_agg(job.id)) from graphile_worker._private_jobs job
    having count(*) > 0`
}
