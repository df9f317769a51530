import type { Tx } from '@hora/db/client'
import { addJob } from './add-job.sql.ts'
import type { JobName, JobPayloads } from './catalogue.ts'

export interface JobOptions {
  readonly runAt?: Temporal.Instant
  /** A later job with the same key replaces a waiting one. */
  readonly jobKey?: string
  /** Keeps the time of the waiting job that this one replaces, so that a steady stream cannot postpone it. */
  readonly keepRunAt?: boolean
}

/** Enqueues a background task in the caller's transaction: the change and its job commit together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayloads[N],
  { runAt, jobKey, keepRunAt = false }: JobOptions = {},
): Promise<void> {
  const jobKeyMode = keepRunAt ? 'preserve_run_at' : 'replace'
  const key = { jobKey: jobKey ?? null, jobKeyMode }
  await addJob(tx, { name, payload: JSON.stringify(payload), runAt: runAt ?? null, ...key })
}
