import type { Tx } from '@hora/db/client'
import { statement } from '@hora/db/statement'
import { sql } from 'drizzle-orm'
import type { JobName, JobPayloads } from './catalogue.ts'

export interface JobOptions {
  readonly runAt?: Temporal.Instant
  /** A later job with the same key replaces a waiting one. */
  readonly jobKey?: string
}

const value = sql.placeholder
const addJob = statement(sql`select from graphile_worker.add_job(${value('name')},
  payload := ${value('payload')}::json, run_at := ${value('runAt')}::timestamptz,
  job_key := ${value('jobKey')}::text)`)

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
