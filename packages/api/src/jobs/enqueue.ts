import type { Tx } from '@hora/db/client'
import { sql } from 'drizzle-orm'
import type { JobName, JobPayloads } from './catalogue.ts'

export interface JobOptions {
  readonly runAt?: Temporal.Instant
  /** A later job of the same key takes the place of a waiting one. */
  readonly jobKey?: string
}

/** Enqueues a background task in the caller's transaction: no change without its job, no job without its change. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayloads[N],
  { runAt, jobKey }: JobOptions = {},
): Promise<void> {
  await tx.execute(sql`
    select from graphile_worker.add_job(
      ${name}, payload := ${JSON.stringify(payload)}::json,
      run_at := ${runAt?.toString() ?? null}::timestamptz, job_key := ${jobKey ?? null}::text)`)
}
