import type { Tx } from '@hora/db/client'
import { addJob } from './add-job.sql.ts'
import type { JobName, JobPayloads } from './catalogue.ts'
import { removeJob } from './remove-job.sql.ts'

export interface JobOptions {
  readonly runAt?: Temporal.Instant
  /** A later job with the same key replaces a waiting one. */
  readonly jobKey?: string
  /** Keeps the time of the waiting job that this one replaces, so that a steady stream cannot postpone it. */
  readonly keepRunAt?: boolean
  /** With `keepRunAt`: the waiting job moves to this time if its own is earlier. */
  readonly notBefore?: Temporal.Instant
}

/** Enqueues a background task in the caller's transaction: the change and its job commit together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayloads[N],
  { runAt, jobKey, keepRunAt = false, notBefore }: JobOptions = {},
): Promise<void> {
  const job = { name, payload: JSON.stringify(payload), jobKey: jobKey ?? null, notBefore: notBefore ?? null }
  const jobKeyMode = keepRunAt ? 'preserve_run_at' : 'replace'
  const [added] = await addJob(tx, { ...job, runAt: runAt ?? null, jobKeyMode })
  if (added?.early) await addJob(tx, { ...job, runAt: notBefore, jobKeyMode: 'replace' })
}

/** Removes the job with a key in the caller's transaction. Returns whether there was one; it may be running already. */
export async function dequeue(tx: Tx, jobKey: string): Promise<boolean> {
  const [job] = await removeJob(tx, { jobKey })
  return job?.removed ?? false
}
