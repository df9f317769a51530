import type { JobName } from '#jobs/catalogue.ts'
import type { JobHandler } from '#jobs/handler.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import type { World } from '#testing/world.ts'

interface WaitingJob {
  readonly id: string
  readonly name: JobName
  readonly payload: unknown
}

/** All waiting jobs, oldest first, including those due later. */
export async function waitingJobs(world: World): Promise<readonly WaitingJob[]> {
  return await world.ports.db.sql<WaitingJob[]>`
    select job.id::text, task.identifier as name, job.payload
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    order by job.id`
}

/** Runs all waiting jobs as a worker would, removes them, and returns their names. */
export async function runJobs(world: World): Promise<readonly JobName[]> {
  return await run(world, await waitingJobs(world))
}

/** The same for the jobs that are due by the clock of the world. */
export async function runDueJobs(world: World): Promise<readonly JobName[]> {
  const rows = await world.ports.db.sql<{ id: string }[]>`
    select id::text from graphile_worker._private_jobs
    where run_at <= ${world.clock.now().toString()}::timestamptz`
  const due = new Set(rows.map(({ id }) => id))
  return await run(
    world,
    (await waitingJobs(world)).filter(({ id }) => due.has(id)),
  )
}

async function run(world: World, jobs: readonly WaitingJob[]): Promise<readonly JobName[]> {
  for (const { id, name, payload } of jobs) {
    // As for a running job: one with the same key is new and does not replace it.
    await world.ports.db.sql`update graphile_worker._private_jobs set key = null where id = ${id}::bigint`
    const handler = jobHandlers[name] as JobHandler<JobName>
    await handler(payload as never, world.ports)
    await world.ports.db.sql`select graphile_worker.complete_jobs(array[${id}::bigint])`
  }
  return jobs.map(({ name }) => name)
}
