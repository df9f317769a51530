import type { Db } from '@hora/db/client'
import type { JobName } from '#jobs/catalogue.ts'

/** Tasks that write to people. */
const mails: readonly JobName[] = [
  'accounts.send-mail',
  'notifications.deliver',
  'connections.send-invitation',
]

/** Takes the mails of the story off the queue: nobody is written to about what happened before they came. */
export async function leaveQueue({ db }: { readonly db: Db }): Promise<void> {
  await db.sql`
    select graphile_worker.complete_jobs(array_agg(job.id))
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = any(${mails as string[]})
    having count(*) > 0`
}
