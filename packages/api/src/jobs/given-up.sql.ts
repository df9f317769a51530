import type { Db } from '@hora/db/client'
import { sql } from 'drizzle-orm'
import type { GivenUpReason } from './task-errors.ts'

export interface GivenUpJob {
  readonly id: string
  readonly task: string
  readonly reason: GivenUpReason
  readonly since: string
}

/** Raw SQL, because jobs are in tables of the queue's library. */
const jobs = sql`graphile_worker._private_jobs`
const tasks = sql`graphile_worker._private_tasks`

/** A task without a handler waits this long first, because a newer version may run elsewhere during an update. */
const unknownAfter = '2 minutes'

/** The reason why a job does not run again; null while it still may. */
function reasonFor(known: readonly string[]) {
  return sql`case
    when job.locked_at is not null then null
    when job.attempts >= job.max_attempts then 'exhausted'
    when not task.identifier = any(${sql.param([...known])}::text[])
      and job.run_at < now() - ${unknownAfter}::interval then 'unknown-task'
  end`
}

/** Uses up the attempts of a running job, so that it does not run again after its failure. */
export async function useUpAttempts(db: Db, jobId: string): Promise<void> {
  await db.execute(sql`update ${jobs} set attempts = max_attempts where id = ${jobId}::bigint`)
}

/** The jobs that were given up and not reported yet. Each is returned once, to one worker. */
export async function takeUnreported(db: Db, known: readonly string[]): Promise<readonly GivenUpJob[]> {
  const rows = await db.execute<GivenUpJob & Record<string, unknown>>(sql`
    with given_up as (
      select job.id, task.identifier as task, ${reasonFor(known)} as reason
      from ${jobs} as job join ${tasks} as task on task.id = job.task_id
    )
    update ${jobs} as job set flags = coalesce(job.flags, '{}') || jsonb_build_object('hora:' || reason, true)
    from given_up
    where job.id = given_up.id and reason is not null
      and not coalesce(job.flags, '{}') ? ('hora:' || reason)
    returning job.id::text, task, reason, job.updated_at::text as since`)
  return [...rows]
}

/** All jobs that were given up, oldest first. */
export async function givenUpJobs(db: Db, known: readonly string[]): Promise<readonly GivenUpJob[]> {
  const rows = await db.execute<GivenUpJob & Record<string, unknown>>(sql`
    select * from (
      select job.id::text, task.identifier as task, ${reasonFor(known)} as reason, job.updated_at::text as since
      from ${jobs} as job join ${tasks} as task on task.id = job.task_id order by job.id
    ) as every where reason is not null`)
  return [...rows]
}

/**
 * Lets jobs run again now, with all their attempts. The marks go last: without its mark, a job that was not rescheduled
 * yet would be reported again.
 */
export async function retryJobs(db: Db, ids: readonly string[]): Promise<number> {
  const all = sql`${sql.param([...ids])}::bigint[]`
  const rows = await db.execute(
    sql`select id from graphile_worker.reschedule_jobs(${all}, run_at := now(), attempts := 0)`,
  )
  await db.execute(
    sql`update ${jobs} set flags = flags - 'hora:exhausted' - 'hora:unknown-task' where id = any(${all})`,
  )
  return rows.length
}
