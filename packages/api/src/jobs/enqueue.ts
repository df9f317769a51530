import type { Tx } from '@hora/db/client'
import { addJob } from './add-job.sql.ts'
import type { JobName, JobPayloads } from './catalogue.ts'

export interface JobOptions {
  readonly runAt?: Temporal.Instant
  /** A later job with the same key replaces a waiting one. */
  readonly jobKey?: string
}

/** Enqueues a background task in the caller's transaction: the change and its job commit together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayloads[N],
  { runAt, jobKey }: JobOptions = {},
): Promise<void> {
  const job = { name, payload: JSON.stringify(payload), runAt: runAt ?? null, jobKey: jobKey ?? null }
  await addJob(tx, job)
}
